package dev.plumbline.report;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a seal covers: the fields {@code answers}, {@code advice} and {@code report} of a
 * report's JSON, written canonically behind a prefix that says what is signed. Everything
 * else in the JSON is not covered.
 */
public final class SealedContent {

	/** So that a signature can never be taken for one of anything else. */
	static final String PREFIX = "plumbline report seal 1\n";

	static final List<String> COVERED = List.of("answers", "advice", "report");

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private static final JsonMapper INDENTED = JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final double EXACT = 1L << 53;

	private SealedContent() {
	}

	/** The JSON that is handed out, but for the seal. */
	static ObjectNode json(String answers, String advice, Particulars particulars) {
		ObjectNode json = JSON.createObjectNode();
		json.set("answers", plain(JSON.readTree(answers)));
		json.put("revision", particulars.revision());
		json.set("advice", plain(JSON.readTree(advice)));
		json.set("report", JSON.valueToTree(particulars));
		return json;
	}

	/**
	 * The bytes that are signed.
	 * @param json with all that is covered; more does not matter
	 * @throws IllegalArgumentException when something covered is missing or cannot be
	 * written canonically
	 */
	public static byte[] bytes(JsonNode json) {
		ObjectNode covered = JSON.createObjectNode();
		for (String field : COVERED) {
			if (!json.path(field).isObject()) {
				throw new IllegalArgumentException("Nothing that a seal could cover without " + field);
			}
			covered.set(field, json.get(field));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(PREFIX.getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes(CanonicalJson.of(covered));
		return bytes.toByteArray();
	}

	/** The whole JSON with its seal, indented for people. */
	static byte[] sealed(ObjectNode json, Seal seal) {
		ObjectNode sealed = json.deepCopy();
		sealed.putObject("seal").put("algorithm", "Ed25519").put("key", seal.key()).put("signature", seal.signature());
		return INDENTED.writeValueAsBytes(sealed);
	}

	/** With whole numbers as the API writes them, 500 and not 500.0. */
	private static JsonNode plain(JsonNode value) {
		if (value instanceof ObjectNode object) {
			object.properties().forEach((field) -> field.setValue(plain(field.getValue())));
		}
		else if (value instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, plain(array.get(i)));
			}
		}
		else if (value.isFloatingPointNumber()) {
			double number = value.doubleValue();
			boolean whole = number == Math.rint(number) && Math.abs(number) <= EXACT;
			return whole ? LongNode.valueOf((long) number) : DoubleNode.valueOf(number);
		}
		return value;
	}

}
