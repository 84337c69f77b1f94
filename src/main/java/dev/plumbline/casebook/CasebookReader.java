package dev.plumbline.casebook;

import dev.plumbline.casebook.Casebook.Chapter;
import dev.plumbline.questionnaire.RefusedAnswers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the case files, strictly: a slip in one of them stops the program, and the
 * message says in which.
 */
final class CasebookReader {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private CasebookReader() {
	}

	/**
	 * Reads a whole casebook.
	 * @param folder on the class path, with a slash at both ends; holds
	 * {@code casebook.yaml} and, for each case listed there, a file named by its id
	 */
	static Casebook read(String folder) {
		Index index = YAML.readValue(text(folder, "casebook"), Index.class);
		return new Casebook(index.chapters().stream().map((entry) -> entry.chapter(folder)).toList());
	}

	/** Reads one case from the text of the file that is named by its id. */
	static PublishedCase parse(String id, String yaml) {
		try {
			CaseFile file = YAML.readValue(yaml, CaseFile.class);
			if (!file.id().equals(id)) {
				throw new IllegalArgumentException("it holds the case '" + file.id() + "'");
			}
			return file.published();
		}
		catch (JacksonException | IllegalArgumentException | RefusedAnswers ex) {
			throw new IllegalStateException("Cannot read " + id + ".yaml: " + ex.getMessage(), ex);
		}
	}

	private static String text(String folder, String name) {
		String resource = folder + name + ".yaml";
		try (InputStream in = CasebookReader.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("Nothing on the class path at " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource, ex);
		}
	}

	private record Index(List<Entry> chapters) {
	}

	private record Entry(String title, List<String> cases) {

		Chapter chapter(String folder) {
			return new Chapter(this.title, this.cases.stream().map((id) -> parse(id, text(folder, id))).toList());
		}

	}

}
