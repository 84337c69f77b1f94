package dev.plumbline.rules;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.List;

/** The shape of {@code evidence.yaml} and {@code sources.yaml}, read strictly. */
final class EvidenceFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private EvidenceFile() {
	}

	static Evidence read(RuleSetText text) {
		return new Evidence(entries(text, "evidence.yaml", new TypeReference<List<EvidenceEntry>>() {
		}), entries(text, "sources.yaml", new TypeReference<List<Source>>() {
		}));
	}

	private static <T> List<T> entries(RuleSetText text, String file, TypeReference<List<T>> type) {
		try {
			return YAML.readValue(text.file(file), type);
		}
		catch (JacksonException ex) {
			throw new RulesRefused(List.of(new Problem(file, line(ex), "", ex.getOriginalMessage(), null)));
		}
	}

	private static int line(JacksonException ex) {
		return (ex.getLocation() != null) ? Math.max(ex.getLocation().getLineNr(), 0) : 0;
	}

}
