package dev.plumbline.mail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.embedded.EmptyDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import javax.sql.DataSource;

import java.util.UUID;

/** Databases with the schema as migrated, for copies without Spring. */
final class MailDatabase {

	private static final int SOON_IN_MILLISECONDS = 500;

	/** Migrated once, and copied for each test. */
	private static final EmptyDatabase TEMPLATE = migrated();

	private MailDatabase() {
	}

	private static EmptyDatabase migrated() {
		EmptyDatabase database = EmptyDatabase.create();
		migrate(new DriverManagerDataSource(database.url(), database.username(), database.password()));
		return database;
	}

	/** A database of a test's own. */
	static EmptyDatabase address() {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		EmptyDatabase other = EmptyDatabase.create();
		JdbcClient
			.create(new DriverManagerDataSource(other.url(), other.username(), other.password()))
			.sql("create database " + name + " template " + nameOf(TEMPLATE))
			.update();
		return new EmptyDatabase(TEMPLATE.url().replace(nameOf(TEMPLATE), name), TEMPLATE.username(),
				TEMPLATE.password());
	}

	private static String nameOf(EmptyDatabase database) {
		return database.url().substring(database.url().lastIndexOf('/') + 1);
	}

	/** A pool on a database of a test's own. */
	static HikariDataSource create() {
		EmptyDatabase database = address();
		return pool(database.url(), database.username(), database.password());
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
