package dev.plumbline.embedded;

import org.springframework.jdbc.datasource.AbstractDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL of a test's own that stops and starts; what connects through this finds
 * whichever is running.
 */
public final class RestartableServer extends AbstractDataSource implements AutoCloseable {

	private final Path folder;

	private volatile EmbeddedServer running;

	private RestartableServer(Path folder) {
		this.folder = folder;
		this.running = EmbeddedServer.start(folder);
	}

	/** Starts one with an empty database. */
	public static RestartableServer start(Path folder) {
		return new RestartableServer(folder);
	}

	/** Ends every connection, and takes no other. */
	public void stop() {
		this.running.close();
	}

	/** Brings back all that was committed. */
	public void startAgain() {
		this.running = EmbeddedServer.start(this.folder);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return getConnection(this.running.username(), this.running.password());
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return DriverManager.getConnection(this.running.url(), username, password);
	}

	@Override
	public void close() {
		stop();
	}

}
