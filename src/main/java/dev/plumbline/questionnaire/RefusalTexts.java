package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of {@code questionnaire.yaml} that say why an answer was refused. */
final class RefusalTexts {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	/** Controls, invisible marks that turn text around, and lone halves of characters. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	private static final int LONGEST_QUOTE = 60;

	private final Map<String, String> problems;

	private final Map<String, String> allowed;

	RefusalTexts(Map<String, String> problems, Map<String, String> allowed) {
		this.problems = Map.copyOf(problems);
		this.allowed = Map.copyOf(allowed);
		Set<String> known = Arrays.stream(Problem.values()).map(Problem::key).collect(Collectors.toSet());
		if (!known.equals(problems.keySet())) {
			throw new IllegalArgumentException("refusals: expected exactly " + known);
		}
	}

	/** The sentence for a problem, with {@code name, value, name, value…} filled in. */
	String problem(Problem problem, String... values) {
		return filled(this.problems.get(problem.key()), values);
	}

	/** What the question takes, in words. */
	String allowed(Question question) {
		String kind = question.kind().id();
		if (question.min() != null && question.max() != null) {
			return allowed(kind, "min", Numbers.written(question.min()), "max", Numbers.written(question.max()), "unit",
					String.valueOf(question.unit()));
		}
		return allowed(kind, "choices", quotedList(question.choices()));
	}

	String allowed(String key, String... values) {
		return filled(this.allowed.get(key), values);
	}

	static String quotedList(List<String> ids) {
		return ids.stream().map((id) -> '"' + id + '"').collect(Collectors.joining(", "));
	}

	/** What was given, short enough to stand in a sentence. */
	static String quoted(@Nullable Object found) {
		if (found instanceof Number number && Double.isFinite(number.doubleValue())) {
			return Numbers.written(number.doubleValue());
		}
		String text = shortened(String.valueOf(found));
		return (found instanceof String) ? '"' + text + '"' : text;
	}

	/** The beginning of a text from outside, on one line. */
	static String shortened(String text) {
		String line = UNPRINTABLE.matcher(text).replaceAll(" ");
		if (line.length() <= LONGEST_QUOTE) {
			return line;
		}
		boolean splitsPair = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1));
		return line.substring(0, splitsPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE) + "…";
	}

	private static String filled(String template, String... values) {
		Map<String, String> byName = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			byName.put(values[i], values[i + 1]);
		}
		return PLACEHOLDER.matcher(template)
			.replaceAll((match) -> Matcher.quoteReplacement(byName.getOrDefault(match.group(1), match.group())));
	}

	/** What can be wrong with an answer; each has its sentence. */
	enum Problem {

		UNKNOWN_ANSWER, MISSPELT_ANSWER, MISSING_VALUE, NUMBER_EXPECTED, WHOLE_EXPECTED, OUT_OF_RANGE, CHOICE_EXPECTED,
		UNKNOWN_CHOICE, LIST_EXPECTED, LISTED_TWICE, YES_NO_EXPECTED, RANGE_UNEXPECTED, RANGE_KEY, RANGE_INCOMPLETE,
		RANGE_REVERSED, LIKELY_OUTSIDE, MORE_TEAMS;

		String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
