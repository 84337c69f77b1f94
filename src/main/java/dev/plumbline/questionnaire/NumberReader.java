package dev.plumbline.questionnaire;

import dev.plumbline.questionnaire.Question.Kind;
import dev.plumbline.questionnaire.RefusalTexts.Problem;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Reads the answer to a question for a number: one number, or a range. */
final class NumberReader {

	private static final Set<String> KEYS = Set.of("from", "to", "likely");

	private final Question question;

	private final RefusalList refusals;

	NumberReader(Question question, RefusalList refusals) {
		this.question = question;
		this.refusals = refusals;
	}

	@Nullable Object read(Object raw) {
		if (raw instanceof Answers.Range range) {
			return range(range.toMap());
		}
		if (raw instanceof Map<?, ?> map) {
			return range(map);
		}
		Double number = number(this.question.id(), raw);
		return (number != null && this.question.kind() == Kind.WHOLE) ? (Object) number.intValue() : number;
	}

	private @Nullable Double number(String where, @Nullable Object raw) {
		if (raw == null) {
			return refused(Problem.MISSING_VALUE, where, null);
		}
		if (!(raw instanceof Number number)) {
			return refused(Problem.NUMBER_EXPECTED, where, raw);
		}
		// adding zero makes a negative zero a plain one
		Double value = number.doubleValue() + 0.0;
		if (this.question.kind() == Kind.WHOLE && !isWhole(number)) {
			return refused(Problem.WHOLE_EXPECTED, where, number);
		}
		return this.question.limits(value) ? value : refused(Problem.OUT_OF_RANGE, where, number);
	}

	private static boolean isWhole(Number number) {
		if (number instanceof BigDecimal exact) {
			return exact.stripTrailingZeros().scale() <= 0;
		}
		double value = number.doubleValue();
		return !Double.isFinite(value) || value == Math.rint(value);
	}

	private Answers.@Nullable Range range(Map<?, ?> map) {
		int before = this.refusals.size();
		for (Object key : map.keySet()) {
			if (!KEYS.contains(String.valueOf(key))) {
				refused(Problem.RANGE_KEY, this.question.id(), String.valueOf(key));
			}
		}
		Double from = end(map, "from");
		Double to = end(map, "to");
		Double likely = map.containsKey("likely") ? end(map, "likely") : null;
		if (from == null || to == null || this.refusals.size() > before) {
			return null;
		}
		return ordered(new Answers.Range(from, to, likely));
	}

	private @Nullable Double end(Map<?, ?> map, String key) {
		return map.containsKey(key) ? number(this.question.id() + "." + key, map.get(key))
				: refused(Problem.RANGE_INCOMPLETE, this.question.id(), key);
	}

	private Answers.@Nullable Range ordered(Answers.Range range) {
		Problem problem = range.disorder();
		if (problem == null) {
			return range;
		}
		this.refusals.add(this.question, problem, this.question.id(), range.likely(), "from",
				Numbers.written(range.from()), "to", Numbers.written(range.to()));
		return null;
	}

	private @Nullable Double refused(Problem problem, String where, @Nullable Object found) {
		this.refusals.add(this.question, problem, where, found);
		return null;
	}

}
