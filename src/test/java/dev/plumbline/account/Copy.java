package dev.plumbline.account;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.plumbline.PlumblineApplication;
import dev.plumbline.embedded.EmptyDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The whole program, beside other copies of it on one database, with a clock that stands
 * still.
 */
public record Copy(ConfigurableApplicationContext context) implements AutoCloseable {

	/** Ahead, so that nothing happens before the copies were started. */
	private static final Clock CLOCK = Clock.fixed(Instant.now().plusSeconds(3600), ZoneOffset.UTC);

	/** Starts some at the same moment; what they print is added to the list. */
	public static List<Copy> start(int count, EmptyDatabase database, List<String> printed) throws Exception {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger(FirstLink.class);
		logger.setLevel(Level.INFO);
		logger.addAppender(lines);
		lines.start();
		ExecutorService starters = Executors.newFixedThreadPool(count);
		try {
			List<Copy> copies = new ArrayList<>();
			Callable<Copy> start = () -> start(database);
			for (Future<Copy> copy : starters.invokeAll(Collections.nCopies(count, start))) {
				copies.add(copy.get());
			}
			return copies;
		}
		finally {
			starters.shutdown();
			logger.detachAppender(lines);
			logger.setLevel(null);
			lines.list.forEach((line) -> printed.add(line.getFormattedMessage()));
		}
	}

	private static Copy start(EmptyDatabase database) {
		SpringApplication program = new SpringApplicationBuilder(PlumblineApplication.class)
			.initializers((context) -> prepare((GenericApplicationContext) context))
			.build();
		// the logging belongs to the whole process: copies setting it up at once break it
		program.setListeners(
				program.getListeners().stream().filter((one) -> !(one instanceof LoggingApplicationListener)).toList());
		return new Copy(program.run("--server.port=0", "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.username(),
				"--spring.datasource.password=" + database.password(), "--spring.jmx.enabled=false"));
	}

	private static void prepare(GenericApplicationContext context) {
		context.getBeanFactory().registerSingleton("noTests", new NoTests());
		context.registerBean("frozenClock", Clock.class, () -> CLOCK, (definition) -> definition.setPrimary(true));
	}

	/** Where it is reached. */
	public String address() {
		return "http://localhost:" + this.context.getEnvironment().getProperty("local.server.port");
	}

	/** Stops it; stopping it twice does no harm. */
	public void stop() {
		this.context.close();
	}

	@Override
	public void close() {
		stop();
	}

	/** What lies beside the tests is no part of the program. */
	private static final class NoTests extends TypeExcludeFilter {

		private static final String TESTS = String
			.valueOf(Copy.class.getProtectionDomain().getCodeSource().getLocation());

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
			return type.getResource().getURL().toString().startsWith(TESTS);
		}

	}

}
