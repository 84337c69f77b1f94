package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.EmptyDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start of several copies on one empty database. */
@Tag("storage")
class SeveralCopiesTest {

	private static final int COPIES = 3;

	private final EmptyDatabase database = EmptyDatabase.create();

	@Test
	void agreeOnOneRuleSet() throws Exception {
		List<ConfigurableApplicationContext> copies = new ArrayList<>();
		ExecutorService starters = Executors.newFixedThreadPool(COPIES);
		try {
			Callable<ConfigurableApplicationContext> start = this::start;
			for (Future<ConfigurableApplicationContext> copy : starters.invokeAll(Collections.nCopies(COPIES, start))) {
				copies.add(copy.get());
			}
			for (ConfigurableApplicationContext copy : copies) {
				assertThat(copy.getBean(PublishedRules.class).current().hash()).isEqualTo(Shipped.TEXT.hash());
				assertThat(copy.getBean(RuleSets.class).numbers()).containsExactly(1);
			}
		}
		finally {
			starters.shutdown();
			copies.forEach(ConfigurableApplicationContext::close);
		}
	}

	private ConfigurableApplicationContext start() {
		SpringApplication copy = new SpringApplicationBuilder(Copy.class).web(WebApplicationType.NONE).build();
		// the logging belongs to the whole process: copies setting it up at once break it
		copy.setListeners(
				copy.getListeners().stream().filter((one) -> !(one instanceof LoggingApplicationListener)).toList());
		return copy.run("--spring.datasource.url=" + this.database.url(),
				"--spring.datasource.username=" + this.database.username(),
				"--spring.datasource.password=" + this.database.password(), "--spring.jmx.enabled=false");
	}

	/** As much of the program as keeps rules. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(RulesKept.class)
	static class Copy {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
