package dev.plumbline.mail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.EmptyDatabase;
import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/** Databases with the schema as migrated, for copies without Spring. */
final class MailDatabase {

	private static final int SOON_IN_MILLISECONDS = 500;

	private MailDatabase() {
	}

	/** A pool on a database of a test's own. */
	static HikariDataSource create() {
		EmptyDatabase database = EmptyDatabase.create();
		HikariDataSource pool = pool(database.url(), database.username(), database.password());
		migrate(pool);
		return pool;
	}

	static void migrate(DataSource database) {
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
	}

	static HikariDataSource pool(String url, String username, String password) {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(url);
		config.setUsername(username);
		config.setPassword(password);
		config.setMinimumIdle(1);
		return new HikariDataSource(config);
	}

	/** A pool that says soon when the database is not there. */
	static HikariDataSource impatientPool(DataSource connections) {
		HikariConfig config = new HikariConfig();
		config.setDataSource(connections);
		config.setMinimumIdle(1);
		config.setConnectionTimeout(SOON_IN_MILLISECONDS);
		config.setValidationTimeout(SOON_IN_MILLISECONDS / 2);
		return new HikariDataSource(config);
	}

}
