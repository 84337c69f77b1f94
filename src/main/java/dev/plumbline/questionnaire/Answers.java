package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody answered: each answer absent, unsure, a value or a range. Immutable,
 * checked one by one, and the same whatever the order they came in.
 */
public final class Answers {

	private static final String UNSURE = "unsure";

	private final Questionnaire questionnaire;

	private final @Nullable Object[] values;

	Answers(Questionnaire questionnaire, @Nullable Object[] values) {
		this.questionnaire = questionnaire;
		this.values = values;
	}

	/** No answers to the shipped questionnaire. */
	public static Answers none() {
		return none(Questionnaire.shipped());
	}

	static Answers none(Questionnaire questionnaire) {
		return new Answers(questionnaire, new @Nullable Object[questionnaire.questions().size()]);
	}

	/**
	 * The same with one answer given, checked by itself; whether it fits the others is
	 * checked when the {@link Requirements} are read.
	 * @param value as in {@link Questionnaire#read}, or a {@link Range}
	 * @throws RefusedAnswers if the question does not take that value
	 */
	public Answers with(String id, Object value) {
		return replaced(id, this.questionnaire.check(id, value));
	}

	/** The same without that answer. */
	public Answers without(String id) {
		return replaced(id, null);
	}

	/** The same with that answer unsure. */
	public Answers unsure(String id) {
		return replaced(id, Unsure.UNSURE);
	}

	/** The same with one answer, open or not, as the others have it. */
	Answers as(String id, Answers others) {
		return replaced(id, others.values[others.questionnaire.position(id)]);
	}

	/**
	 * What was answered: a {@link Double}, {@link Integer}, {@link String}, list of
	 * strings in the order of the contract, {@link Boolean} or {@link Range}; null when
	 * open, that is absent or unsure.
	 */
	public @Nullable Object value(String id) {
		Object value = this.values[this.questionnaire.position(id)];
		return (value != Unsure.UNSURE) ? value : null;
	}

	/** Whether a value or a range was given. */
	public boolean isGiven(String id) {
		return value(id) != null;
	}

	/** Whether the visitor said not to know. */
	public boolean isUnsure(String id) {
		return this.values[this.questionnaire.position(id)] == Unsure.UNSURE;
	}

	/** Whether nothing was said at all. */
	public boolean isAbsent(String id) {
		return this.values[this.questionnaire.position(id)] == null;
	}

	/**
	 * What can be read again, and written as JSON: by id, in the order of the contract.
	 */
	public Map<String, Object> toMap() {
		Map<String, Object> map = new LinkedHashMap<>();
		for (Question question : this.questionnaire.questions()) {
			Object value = this.values[this.questionnaire.position(question.id())];
			if (value != null) {
				map.put(question.id(), plain(value, question.kind()));
			}
		}
		return map;
	}

	private static Object plain(Object value, Question.Kind kind) {
		if (value instanceof Range range) {
			return range.toMap();
		}
		if (value == Unsure.UNSURE) {
			return UNSURE;
		}
		return (kind == Question.Kind.NUMBER) ? Numbers.plain((Double) value) : value;
	}

	private Answers replaced(String id, @Nullable Object checked) {
		@Nullable Object[] changed = this.values.clone();
		changed[this.questionnaire.position(id)] = checked;
		return new Answers(this.questionnaire, changed);
	}

	/** The questions these answers belong to. */
	public Questionnaire questionnaire() {
		return this.questionnaire;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Answers answers && this.questionnaire == answers.questionnaire
				&& Arrays.equals(this.values, answers.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.values);
	}

	@Override
	public String toString() {
		return toMap().toString();
	}

	/** The checked form of {@code "unsure"}. */
	enum Unsure {

		UNSURE

	}

	/**
	 * A number given as a range, in the unit of its question.
	 *
	 * @param from lower end, inclusive
	 * @param to upper end, inclusive, not below {@code from}
	 * @param likely between the two, when the visitor has an idea
	 */
	public record Range(double from, double to, @Nullable Double likely) {

		/**
		 * The one number that stands for the range: the likely one, else the geometric
		 * mean of the ends, or half of {@code to} when {@code from} is 0.
		 */
		public double stated() {
			if (this.likely != null) {
				return this.likely;
			}
			// the product of two ends can underflow, the mean of two ends lies between
			// them
			double mean = (this.from > 0) ? Math.sqrt(this.from * this.to) : this.to / 2;
			return Math.max(this.from, Math.min(this.to, mean));
		}

		/** What is wrong with the order of the numbers, or null when nothing is. */
		RefusalTexts.@Nullable Problem disorder() {
			if (this.from > this.to) {
				return RefusalTexts.Problem.RANGE_REVERSED;
			}
			boolean inside = this.likely == null || (this.from <= this.likely && this.likely <= this.to);
			return inside ? null : RefusalTexts.Problem.LIKELY_OUTSIDE;
		}

		Map<String, Object> toMap() {
			Map<String, Object> map = new LinkedHashMap<>();
			map.put("from", Numbers.plain(this.from));
			map.put("to", Numbers.plain(this.to));
			if (this.likely != null) {
				map.put("likely", Numbers.plain(this.likely));
			}
			return map;
		}

	}

}
