package dev.plumbline.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

/**
 * The one PostgreSQL server of a test run: the embedded one, or the one that
 * {@code PLUMBLINE_TEST_POSTGRES} names by its JDBC address, such as an older release.
 * Its user must be allowed to create databases.
 */
final class TestServer {

	private static final int SLOTS = 5;

	private static final TestServer INSTANCE = start();

	private final String url;

	private final String username;

	private final String password;

	private TestServer(String url, String username, String password) {
		this.url = url;
		this.username = username;
		this.password = password;
	}

	static TestServer get() {
		return INSTANCE;
	}

	private static TestServer start() {
		String url = System.getenv("PLUMBLINE_TEST_POSTGRES");
		if (url != null) {
			return new TestServer(url, env("PLUMBLINE_TEST_POSTGRES_USER"), env("PLUMBLINE_TEST_POSTGRES_PASSWORD"));
		}
		EmbeddedServer server = startInFreeFolder();
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		Sql.run(server.postgres(), "alter role plumbline createdb");
		return new TestServer(server.url(), server.username(), server.password());
	}

	private static String env(String name) {
		return Objects.requireNonNull(System.getenv(name), name);
	}

	/** A second test run beside this one, as from an editor, finds the first taken. */
	private static EmbeddedServer startInFreeFolder() {
		for (int slot = 1;; slot++) {
			try {
				return EmbeddedServer.start(Path.of("target", "postgres-" + slot));
			}
			catch (StartRefused ex) {
				if (slot == SLOTS) {
					throw ex;
				}
			}
		}
	}

	/** A new, empty database, for nobody but the caller. */
	EmptyDatabase createDatabase() {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		try (Connection connection = DriverManager.getConnection(this.url, this.username, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
			// no test outlives its server, so that none has to wait for the disk
			statement.execute("alter database " + name + " set synchronous_commit = off");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database for this test", ex);
		}
		return new EmptyDatabase(this.url.replaceFirst("/[^/]*$", "/" + name), this.username, this.password);
	}

}
