package dev.plumbline.ruleset;

import dev.plumbline.embedded.EmptyDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published before rule sets were retired. */
@Tag("storage")
class VersionsMigrationTest {

	private final EmptyDatabase database = EmptyDatabase.create();

	private final JdbcClient sql = JdbcClient
		.create(new DriverManagerDataSource(this.database.url(), this.database.username(), this.database.password()));

	@Test
	void isInForceWhereItIsTheNewestAndRetiredElsewhere() {
		flyway().target("8?").load().migrate();
		publish(1, "Plumbline 0.1");
		publish(2, "somebody");
		publish(3, "Plumbline 0.2");
		flyway().load().migrate();
		Versions versions = new Versions(this.sql);
		assertThat(versions.all()).extracting(Version::number).containsExactly(3, 2, 1);
		assertThat(versions.all()).extracting(Version::shipped).containsExactly(true, false, true);
		assertThat(versions.published().number()).isEqualTo(3);
		assertThat(versions.find(1).orElseThrow().retiredAt()).isEqualTo(versions.find(2).orElseThrow().publishedAt());
	}

	private void publish(int number, String by) {
		this.sql.sql("insert into rule_set values (?, repeat('0', 64), '{}', now() + ? * interval '1 hour', ?)")
			.params(number, number, by)
			.update();
	}

	private FluentConfiguration flyway() {
		return Flyway.configure()
			.dataSource(this.database.url(), this.database.username(), this.database.password())
			.locations("classpath:db/migration");
	}

}
