package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was typed and ticked, letter by letter, by the name of the field. A question whose
 * own field is there was submitted, if perhaps left blank. Immutable.
 */
final class Typed {

	static final String UNSURE = "unsure";

	static final String NONE = "none";

	/** Names the questions that are asked because the visitor wanted to answer them. */
	private static final String ALSO = "also";

	/** The fields in which a question is answered, by the end of their names. */
	private static final List<String> ANSWER = List.of("", ".unsure", ".exact", ".from", ".to", ".likely");

	private static final List<String> PARTS = Stream.concat(ANSWER.stream(), Stream.of(".rows", ".bytes")).toList();

	private static final int LONGEST = 200;

	private static final int MOST = 30;

	private final Map<String, List<String>> fields;

	private Typed(Map<String, List<String>> fields) {
		this.fields = fields;
	}

	static Typed nothing() {
		return new Typed(Map.of());
	}

	/** What was kept. */
	static Typed kept(Map<String, List<String>> fields) {
		return new Typed(fields);
	}

	/** What would have to be typed to give these answers. */
	static Typed of(Answers answers) {
		TypedForm form = new TypedForm(answers);
		Map<String, List<String>> fields = form.fields();
		// whoever gave an answer in another way wants it to count, on the way or not
		fields.put(ALSO, answers.toMap().keySet().stream().toList());
		return new Typed(fields);
	}

	/** To be kept. */
	Map<String, List<String>> fields() {
		return this.fields;
	}

	/** The questions asked for by the visitor. */
	Set<String> also() {
		return new LinkedHashSet<>(all(ALSO));
	}

	Typed alsoAsking(Collection<String> ids) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		Set<String> also = also();
		also.addAll(ids);
		if (!also.isEmpty()) {
			changed.put(ALSO, List.copyOf(also));
		}
		return new Typed(changed);
	}

	/** Whether a question was submitted. */
	boolean submitted(String id) {
		return this.fields.containsKey(id);
	}

	/** The text of a field; empty when there is none. */
	String text(String field) {
		List<String> values = all(field);
		return values.isEmpty() ? "" : values.get(0);
	}

	List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	boolean isBlank(String field) {
		return text(field).isBlank();
	}

	/** The same with these questions answered anew from a form that was sent. */
	Typed with(Collection<Question> questions, Map<String, String[]> form) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		for (Question question : questions) {
			for (String part : PARTS) {
				List<String> sent = clean(form.get(question.id() + part));
				if (sent.isEmpty()) {
					changed.remove(question.id() + part);
				}
				else {
					changed.put(question.id() + part, sent);
				}
			}
			changed.putIfAbsent(question.id(), List.of());
		}
		return new Typed(changed);
	}

	/** The same with one field set. */
	Typed with(String field, List<String> values) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		changed.put(field, values);
		return new Typed(changed);
	}

	/** The same with that question not answered, and not submitted. */
	Typed without(String id) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		ANSWER.forEach((part) -> changed.remove(id + part));
		return new Typed(changed);
	}

	/** Whether nothing at all was answered to a question. */
	boolean isEmpty(String id) {
		return ANSWER.stream().allMatch((part) -> all(id + part).stream().allMatch(String::isBlank));
	}

	/** Whether nothing was said of a number but that it is not known. */
	boolean isOnlyUnsure(String id) {
		return !isBlank(id + ".unsure") && without(id + ".unsure").isEmpty(id);
	}

	/** The same answered by one value, as a rule proposes it. */
	Typed answered(Question question, Wording words, String value) {
		boolean exact = question.kind().isNumeric() && !words.options().isEmpty()
				&& !words.options().containsKey(value);
		return without(question.id()).with(question.id(), exact ? List.of() : List.of(value))
			.with(question.id() + ".exact", exact ? List.of(value) : List.of());
	}

	/** Changes when any field of these questions does. */
	String fingerprint(Collection<Question> questions) {
		Map<String, List<String>> some = new TreeMap<>();
		for (Question question : questions) {
			PARTS.forEach((part) -> some.put(question.id() + part, all(question.id() + part)));
		}
		return Integer.toHexString(some.hashCode());
	}

	private static List<String> clean(String @Nullable [] sent) {
		List<String> values = new ArrayList<>();
		if (sent != null) {
			for (int i = 0; i < Math.min(sent.length, MOST); i++) {
				values.add(clean(sent[i]));
			}
		}
		return values;
	}

	/** Without what the database cannot keep, and not longer than any number is. */
	private static String clean(String text) {
		String kept = text.replaceAll("[\\p{Cs}\\x00]", "\uFFFD");
		return (kept.length() <= LONGEST) ? kept : kept.substring(0, kept.offsetByCodePoints(0, LONGEST / 2));
	}

	static boolean isKnown(Questionnaire questionnaire, String field) {
		int point = field.indexOf('.');
		String id = (point < 0) ? field : field.substring(0, point);
		return questionnaire.asks(id) && PARTS.contains((point < 0) ? "" : field.substring(point));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Typed typed && this.fields.equals(typed.fields);
	}

	@Override
	public int hashCode() {
		return this.fields.hashCode();
	}

}
