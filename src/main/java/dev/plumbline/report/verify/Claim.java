package dev.plumbline.report.verify;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Entry;
import dev.plumbline.report.Particulars;
import dev.plumbline.report.Seal;
import dev.plumbline.report.SealedContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file says it is, before any of it is believed.
 *
 * @param content the bytes its seal would have to cover
 * @param besides fields beside what is sealed, by name
 */
record Claim(ObjectNode json, Particulars particulars, Seal seal, byte[] content, List<String> besides) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private static final Set<String> KNOWN = Set.of("answers", "advice", "report", "seal");

	private static final Set<String> KEPT = Set.of("keptUntil");

	private static final Set<String> OF_A_SEAL = Set.of("algorithm", "key", "signature");

	/** What is looked up in the database is nothing but what could be there. */
	private static final Pattern NUMBER = Pattern.compile("PL-[0-9]{4}-[0-9]{6,9}");

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");

	private static final int MOST_NAMED = 5;

	private static final int LONGEST_NAMED = 40;

	/** The claim of a JSON document; empty when it has not the form of a report. */
	static Optional<Claim> of(ObjectNode json) {
		try {
			Particulars particulars = JSON.treeToValue(json.path("report"), Particulars.class);
			String key = text(json.path("seal").path("key"));
			String signature = text(json.path("seal").path("signature"));
			if (particulars == null || particulars.sealedAt() == null || signature == null
					|| !is(NUMBER, particulars.number()) || !is(KEY, key)) {
				return Optional.empty();
			}
			return Optional.of(new Claim(json, particulars, new Seal(key, signature, particulars.sealedAt()),
					SealedContent.bytes(json), besides(json, particulars)));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			// nothing that we would have written
			return Optional.empty();
		}
	}

	private static boolean is(Pattern form, @Nullable String text) {
		return text != null && form.matcher(text).matches();
	}

	/**
	 * The answers it names.
	 * @throws dev.plumbline.questionnaire.RefusedAnswers when they are none of ours
	 */
	Answers answers() {
		return Questionnaire.shipped().read(JSON.convertValue(this.json.path("answers"), ANSWERS));
	}

	/**
	 * The advice it names.
	 * @throws IllegalArgumentException when it is none of ours
	 */
	Advice advice() {
		try {
			return JSON.treeToValue(this.json.path("advice"), Advice.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("No advice", ex);
		}
	}

	/** What is otherwise in an entry of the same number, as ends of keys of messages. */
	List<String> contradicts(Entry entry) {
		List<String> wrong = new ArrayList<>();
		add(wrong, "date", this.particulars.asOf(), entry.asOf());
		add(wrong, "rules", this.particulars.ruleSet() + " " + this.particulars.ruleSetHash(),
				entry.ruleSet() + " " + entry.ruleSetHash());
		add(wrong, "program", this.particulars.program(), entry.program());
		add(wrong, "sealed", this.particulars.sealedAt(), entry.sealedAt());
		add(wrong, "seal", this.seal.key() + " " + this.seal.signature(), entry.key() + " " + entry.signature());
		return wrong;
	}

	private static void add(List<String> wrong, String what, @Nullable Object claimed, Object entered) {
		if (!entered.equals(claimed)) {
			wrong.add(what);
		}
	}

	private static @Nullable String text(JsonNode value) {
		return value.isString() ? value.stringValue() : null;
	}

	/** A day until which it is kept is ours, but not sealed: it moves. */
	private static List<String> besides(ObjectNode json, Particulars particulars) {
		Stream<String> ofTheSeal = json.path("seal")
			.properties()
			.stream()
			.map(Map.Entry::getKey)
			.filter((field) -> !OF_A_SEAL.contains(field));
		Stream<String> ofTheWhole = json.properties()
			.stream()
			.filter((field) -> !KNOWN.contains(field.getKey()) && !KEPT.contains(field.getKey()))
			.filter((field) -> !field.getKey().equals("revision")
					|| !field.getValue().toString().equals(String.valueOf(particulars.revision())))
			.map(Map.Entry::getKey);
		return Stream.concat(ofTheWhole, ofTheSeal)
			.map((field) -> field.substring(0, Math.min(field.length(), LONGEST_NAMED)))
			.limit(MOST_NAMED)
			.toList();
	}

}
