package dev.plumbline.report.verify;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** Reads JSON of strangers: one way to read it or none, and never much of it. */
final class StrictJson {

	private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
		.maxDocumentLength(AttachedFiles.LONGEST)
		.maxNestingDepth(32)
		.maxTokenCount(300_000)
		.maxStringLength(50_000)
		.maxNameLength(200)
		.maxNumberLength(40)
		.build();

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
		// of two fields with the same name, others would believe the other one
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private StrictJson() {
	}

	/** The object that this is; empty when it is none, or more than we ever write. */
	static Optional<ObjectNode> read(byte[] text) {
		if (text.length > AttachedFiles.LONGEST) {
			return Optional.empty();
		}
		try {
			JsonNode read = JSON.readTree(text);
			return (read instanceof ObjectNode object) ? Optional.of(object) : Optional.empty();
		}
		catch (JacksonException ex) {
			// no JSON of ours, whatever is wrong with it
			return Optional.empty();
		}
	}

}
