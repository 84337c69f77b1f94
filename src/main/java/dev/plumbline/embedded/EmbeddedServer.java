package dev.plumbline.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A running PostgreSQL, kept in a folder that is this program's alone until it is closed.
 * What it has committed is there again after the next start, however this one ends.
 */
final class EmbeddedServer implements AutoCloseable {

	private final FolderLock lock;

	private final EmbeddedPostgres postgres;

	private final String password;

	private EmbeddedServer(FolderLock lock, EmbeddedPostgres postgres, String password) {
		this.lock = lock;
		this.postgres = postgres;
		this.password = password;
	}

	/**
	 * Starts the server kept in this folder, or makes one.
	 * @throws StartRefused when another program uses the folder, or the server cannot run
	 */
	static EmbeddedServer start(Path folder) {
		try {
			PrivateFiles.createDirectories(folder);
			// the one name of the folder, by which the lock and a left server are known
			return startLocked(folder.toRealPath());
		}
		catch (IOException ex) {
			throw new StartRefused("The embedded PostgreSQL cannot be kept in " + folder.toAbsolutePath() + ": " + ex,
					ex);
		}
	}

	private static EmbeddedServer startLocked(Path folder) throws IOException {
		FolderLock lock = FolderLock.take(folder);
		try {
			Cluster cluster = Cluster.in(folder);
			return checked(lock, cluster.start(), cluster);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedServer checked(FolderLock lock, EmbeddedPostgres postgres, Cluster cluster)
			throws IOException {
		try {
			Durability.check(postgres);
			return new EmbeddedServer(lock, postgres, cluster.password());
		}
		catch (IOException | RuntimeException ex) {
			postgres.close();
			throw ex;
		}
	}

	/** Makes an empty database that belongs to {@link #username()}. */
	void createDatabase(String name) {
		Sql.run(this.postgres, "create database " + name + " owner " + username());
	}

	/** Of the database that is always there. */
	String url() {
		return url(Cluster.APPLICATION);
	}

	String url(String database) {
		return "jdbc:postgresql://localhost:" + this.postgres.getPort() + "/" + database;
	}

	String username() {
		return Cluster.APPLICATION;
	}

	String password() {
		return this.password;
	}

	EmbeddedPostgres postgres() {
		return this.postgres;
	}

	@Override
	public void close() {
		// the lock goes back even if the server will not stop: the next start sees to
		// that
		try (this.lock) {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL did not stop", ex);
		}
	}

}
