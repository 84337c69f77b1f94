package dev.plumbline.packaged;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the {@code Dockerfile} says, so that the very same can be done where there is no
 * engine to build an image with.
 */
final class ImageRecipe {

	private final List<String> lines;

	private ImageRecipe(List<String> lines) {
		this.lines = lines;
	}

	static ImageRecipe read() throws IOException {
		return new ImageRecipe(Files.readAllLines(Path.of("Dockerfile")));
	}

	/** The images it builds on, in order. */
	List<String> bases() {
		return after("FROM ").stream().map((base) -> base.split(" ")[0]).toList();
	}

	/** The command that takes the jar apart. */
	String extraction() {
		return only(after("RUN java "), "java ");
	}

	/** The folders, below the one of the build, whose contents make up the image. */
	List<String> layers() {
		return after("COPY --from=build /build/").stream().map((copy) -> copy.split(" ")[0]).toList();
	}

	/** The user that the program runs as. */
	String user() {
		return only(after("USER "), "");
	}

	List<String> healthCheck() {
		String check = only(after("HEALTHCHECK "), "");
		return words(check.substring(check.indexOf("CMD ") + "CMD ".length()));
	}

	List<String> entryPoint() {
		return words(only(after("ENTRYPOINT "), ""));
	}

	private List<String> after(String instruction) {
		return this.lines.stream()
			.filter((line) -> line.startsWith(instruction))
			.map((line) -> line.substring(instruction.length()))
			.toList();
	}

	private static String only(List<String> found, String prefix) {
		if (found.size() != 1) {
			throw new IllegalStateException("Not exactly one such line: " + found);
		}
		return prefix + found.get(0);
	}

	private static List<String> words(String json) {
		return new JsonMapper().readValue(json, new TypeReference<List<String>>() {
		});
	}

}
