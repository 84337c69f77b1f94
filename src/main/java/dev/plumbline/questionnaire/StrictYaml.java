package dev.plumbline.questionnaire;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads our own YAML files so that a slip in one stops the program and not a visitor. */
final class StrictYaml {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private StrictYaml() {
	}

	static <T> T resource(String path, TypeReference<T> type) {
		try (InputStream in = StrictYaml.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("Nothing on the class path at " + path);
			}
			return YAML.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

	static <T> T text(String yaml, TypeReference<T> type) {
		return YAML.readValue(yaml, type);
	}

}
