package dev.plumbline.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of the embedded server below its folder: data, password, binaries and log. A
 * cluster is made ready under another name first, so that one that exists is complete.
 * Whoever calls holds the lock on the folder.
 */
final class Cluster {

	/** The user and the database that the application gets; not a superuser. */
	static final String APPLICATION = "plumbline";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int PASSWORD_BYTES = 16;

	private final Path folder;

	private final Path home;

	private Cluster(Path folder, String home) {
		this.folder = folder;
		this.home = folder.resolve(home);
	}

	/** The cluster of this folder, made at the first start. */
	static Cluster in(Path folder) throws IOException {
		Cluster cluster = new Cluster(folder, "main");
		if (!Files.exists(cluster.home)) {
			Cluster unfinished = new Cluster(folder, "unfinished");
			unfinished.create();
			Files.move(unfinished.home, cluster.home, StandardCopyOption.ATOMIC_MOVE);
		}
		return cluster;
	}

	private void create() throws IOException {
		LeftServer.stop(data());
		FileSystemUtils.deleteRecursively(this.home);
		PrivateFiles.createDirectories(this.home);
		byte[] password = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(password);
		PrivateFiles.write(passwordFile(), HexFormat.of().formatHex(password));
		try (EmbeddedPostgres server = start()) {
			Sql.run(server, "create role " + APPLICATION + " login password '" + password() + "'",
					"create database " + APPLICATION + " owner " + APPLICATION);
		}
	}

	/**
	 * Starts the server, having stopped one that was left behind.
	 * @throws StartRefused when it cannot run
	 */
	EmbeddedPostgres start() throws IOException {
		Binaries.prepare(binaries());
		LeftServer.stop(data());
		Path log = this.folder.resolve("server.log");
		try {
			return builder(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
		}
		catch (IOException | IllegalStateException ex) {
			LeftServer.stop(data());
			throw new StartRefused("The embedded PostgreSQL did not start: " + log + " says why.", ex);
		}
	}

	private EmbeddedPostgres.Builder builder(ProcessBuilder.Redirect log) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(data())
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(binaries().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.setConnectConfig("password", password())
			.setOutputRedirector(log)
			.setErrorRedirector(log)
			// a socket below /tmp would be in the way of the next start
			.setServerConfig("unix_socket_directories", "")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", passwordFile().toString())
			// the same order of text on every machine
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8");
		// made for throw-away databases, it would turn these off
		Durability.SETTINGS.forEach((setting) -> builder.setServerConfig(setting, "on"));
		return builder;
	}

	String password() throws IOException {
		return Files.readString(passwordFile());
	}

	Path data() {
		return this.home.resolve("data");
	}

	private Path passwordFile() {
		return this.home.resolve("password");
	}

	private Path binaries() {
		return this.folder.resolve("binaries");
	}

}
