package dev.plumbline.api;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the answers out of a request, bounded in every direction: nothing that is sent
 * can make it read, nest or remember more than a questionnaire needs.
 */
final class RequestReader {

	/** In bytes; a full set of answers takes about two thousand. */
	static final int LONGEST_BODY = 64 * 1024;

	static final int DEEPEST = 20;

	static final int LONGEST_NUMBER = 50;

	static final int LONGEST_TEXT = 200;

	private static final String ANSWERS = "answers";

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxNumberLength(LONGEST_NUMBER)
				.maxStringLength(LONGEST_TEXT)
				.maxNameLength(LONGEST_TEXT)
				.maxDocumentLength(LONGEST_BODY)
				.build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		// the number as it was written, so that a refusal can quote it
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * The raw answers, not yet checked against the questions.
	 * @throws RefusedRequest if the request does not hold exactly one object of answers
	 */
	Map<String, Object> answers(HttpServletRequest request) {
		Map<String, Object> document = object(parse(text(body(request))));
		for (String field : document.keySet()) {
			if (!field.equals(ANSWERS)) {
				throw RefusedRequest.of(Fault.FIELD_UNKNOWN, field);
			}
		}
		if (!document.containsKey(ANSWERS)) {
			throw RefusedRequest.of(Fault.ANSWERS_MISSING, ANSWERS);
		}
		if (!(document.get(ANSWERS) instanceof Map<?, ?> answers)) {
			throw RefusedRequest.of(Fault.ANSWERS_NOT_AN_OBJECT, ANSWERS);
		}
		return byName(answers);
	}

	private static byte[] body(HttpServletRequest request) {
		if (request.getContentLengthLong() > LONGEST_BODY) {
			throw RefusedRequest.whole(Fault.BODY_TOO_LARGE);
		}
		try {
			// one byte more than allowed tells a body that is too long, whatever its
			// headers say
			byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
			if (body.length > LONGEST_BODY) {
				throw RefusedRequest.whole(Fault.BODY_TOO_LARGE);
			}
			return body;
		}
		catch (IOException ex) {
			throw RefusedRequest.whole(Fault.BODY_INTERRUPTED);
		}
	}

	private static String text(byte[] body) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw RefusedRequest.whole(Fault.BODY_NOT_TEXT);
		}
	}

	private static Object parse(String text) {
		if (text.isBlank()) {
			throw RefusedRequest.whole(Fault.BODY_EMPTY);
		}
		try {
			Object document = JSON.readValue(text, Object.class);
			return (document != null) ? document : "null";
		}
		catch (StreamConstraintsException ex) {
			throw RefusedRequest.whole(Fault.BODY_TOO_DEEP);
		}
		catch (StreamReadException ex) {
			throw unreadable(ex);
		}
		catch (DatabindException ex) {
			throw RefusedRequest.whole(Fault.BODY_TRAILING);
		}
		catch (NumberFormatException ex) {
			// what Jackson lets through for an exponent beyond everything
			throw RefusedRequest.whole(Fault.BODY_NUMBER_UNREADABLE);
		}
	}

	private static RefusedRequest unreadable(StreamReadException ex) {
		JsonParser parser = ex.processor();
		String name = (parser != null) ? parser.currentName() : null;
		if (name != null && ex.getOriginalMessage().startsWith("Duplicate")) {
			return RefusedRequest.of(Fault.FIELD_TWICE, name);
		}
		String line = String.valueOf(ex.getLocation().getLineNr());
		String column = String.valueOf(ex.getLocation().getColumnNr());
		return (name != null) ? RefusedRequest.of(Fault.BODY_NOT_JSON, name, line, column)
				: RefusedRequest.whole(Fault.BODY_NOT_JSON, line, column);
	}

	private static Map<String, Object> object(Object document) {
		if (!(document instanceof Map<?, ?> object)) {
			throw RefusedRequest.whole(Fault.BODY_NOT_AN_OBJECT);
		}
		return byName(object);
	}

	private static Map<String, Object> byName(Map<?, ?> object) {
		Map<String, Object> byName = new LinkedHashMap<>();
		object.forEach((name, value) -> byName.put(String.valueOf(name), value));
		return byName;
	}

}
