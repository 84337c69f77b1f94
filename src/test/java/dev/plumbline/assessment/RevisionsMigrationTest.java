package dev.plumbline.assessment;

import dev.plumbline.embedded.EmptyDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What was advised before there were revisions. */
@Tag("storage")
class RevisionsMigrationTest {

	private final EmptyDatabase database = EmptyDatabase.create();

	private final JdbcClient sql = JdbcClient
		.create(new DriverManagerDataSource(this.database.url(), this.database.username(), this.database.password()));

	@Test
	void becomesTheFirstRevision() {
		flyway().target("7?").load().migrate();
		this.sql.sql("insert into rule_set values (1, repeat('0', 64), '{}', now(), 'a test')").update();
		keep("advised", "'{\"a\": 1}', 1, '0.1', '2026-11-01'");
		keep("draft", "null, null, null, null");
		flyway().load().migrate();
		assertThat(lines("select secret || revision from assessment order by id"))
			.containsExactly("0".repeat(19) + "advised1", "0".repeat(21) + "draft0");
		assertThat(lines("select number || advice || answers || rule_set || program || as_of from assessment_revision"))
			.containsExactly("1{\"a\": 1}{\"tenants\": true}10.12026-11-01");
	}

	private void keep(String name, String advice) {
		this.sql
			.sql("""
					insert into assessment (secret, answers, advice, rule_set, program, as_of,
						created_at, updated_at, delete_after, revision)
					values (lpad('%s', 26, '0'), '{"tenants": true}', %s, now(), now(), now(), 7)""".formatted(name,
					advice))
			.update();
	}

	private List<String> lines(String query) {
		return this.sql.sql(query).query(String.class).list();
	}

	private FluentConfiguration flyway() {
		return Flyway.configure()
			.dataSource(this.database.url(), this.database.username(), this.database.password())
			.locations("classpath:db/migration");
	}

}
