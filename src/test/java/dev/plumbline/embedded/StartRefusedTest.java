package dev.plumbline.embedded;

import dev.plumbline.PlumblineApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which database a program gets that was told of none, and what it says without one. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(EmbeddedDatabaseConfiguration.class, NoDatabaseConfiguration.class);

	private final FilteredClassLoader packaged = new FilteredClassLoader(EmbeddedPostgres.class);

	@Test
	void asksForADatabaseWhereThereIsNoEmbeddedOne() {
		this.context.withClassLoader(this.packaged)
			.withPropertyValues("spring.datasource.url= ")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(StartRefused.class)
				.hasMessageStartingWith("Plumbline needs a PostgreSQL database: set SPRING_DATASOURCE_URL"));
	}

	@Test
	void takesTheDatabaseThatWasNamed() {
		String[] named = { "spring.datasource.url=jdbc:postgresql://elsewhere/plumbline" };
		this.context.withPropertyValues(named)
			.run((context) -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
		this.context.withPropertyValues(named)
			.withClassLoader(this.packaged)
			.run((context) -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
	}

	@Test
	void startsOnTheEmbeddedServerAndStopsASecondProgramWithOneSentence(@TempDir Path folder, CapturedOutput output) {
		try (ConfigurableApplicationContext first = run(folder)) {
			assertThat(first.getBean(JdbcConnectionDetails.class).getJdbcUrl())
				.isEqualTo(first.getBean(EmbeddedServer.class).url());
			assertThat(folder.resolve("main/data/postmaster.pid")).exists();
			int before = output.getAll().length();
			assertThatThrownBy(() -> run(folder)).hasRootCauseInstanceOf(StartRefused.class);
			assertThat(output.getAll().substring(before)).contains("Another Plumbline is already using the database in")
				.doesNotContain("\tat ", "BeanCreationException");
		}
		assertThat(folder.resolve("main/data/postmaster.pid")).doesNotExist();
	}

	private static ConfigurableApplicationContext run(Path folder) {
		return SpringApplication.run(PlumblineApplication.class, "--server.port=0",
				"--plumbline.embedded.folder=" + folder);
	}

}
