package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a question is asked: one of the alternatives must hold, and in it every test. No
 * alternatives at all mean always.
 */
record AskedWhen(List<Map<String, Test>> alternatives) {

	static final AskedWhen ALWAYS = new AskedWhen(List.of());

	/** Reads the form it has in {@code questionnaire.yaml}. */
	static AskedWhen read(Questionnaire questionnaire, List<Map<String, Object>> alternatives) {
		return new AskedWhen(alternatives.stream()
			.map((alternative) -> alternative.entrySet()
				.stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
						(entry) -> test(questionnaire.question(entry.getKey()), entry.getValue()))))
			.toList());
	}

	private static Test test(Question question, Object written) {
		if (written.equals("any")) {
			return new Anything();
		}
		if (written instanceof Collection<?> choices) {
			choices.forEach((choice) -> question.rank(String.valueOf(choice)));
			return new OneOf(choices.stream().map(String::valueOf).toList());
		}
		if (written instanceof Map<?, ?> map && map.keySet().equals(Set.of("atLeast"))) {
			Object least = map.get("atLeast");
			return (least instanceof Number number) ? new AtLeast(number.doubleValue())
					: new RankAtLeast(question, question.rank(String.valueOf(least)));
		}
		throw new IllegalArgumentException("askedWhen: " + question.id() + " cannot be compared with " + written);
	}

	/** The answers it asks about. */
	Set<String> reads() {
		return this.alternatives.stream().flatMap((all) -> all.keySet().stream()).collect(Collectors.toSet());
	}

	boolean holds(Answers answers) {
		return this.alternatives.isEmpty() || this.alternatives.stream()
			.anyMatch((tests) -> tests.entrySet()
				.stream()
				.allMatch((test) -> holds(test.getValue(), answers.value(test.getKey()))));
	}

	private static boolean holds(Test test, @Nullable Object value) {
		return value != null && test.holds(value);
	}

	/** What must be true of one answer that was given. */
	interface Test {

		boolean holds(Object value);

	}

	record Anything() implements Test {

		@Override
		public boolean holds(Object value) {
			return !(value instanceof Collection<?> several && several.isEmpty());
		}

	}

	record OneOf(List<String> choices) implements Test {

		@Override
		public boolean holds(Object value) {
			return (value instanceof Collection<?> several) ? several.stream().anyMatch(this.choices::contains)
					: this.choices.contains(value);
		}

	}

	record AtLeast(double least) implements Test {

		@Override
		public boolean holds(Object value) {
			double most = (value instanceof Answers.Range range) ? range.to() : ((Number) value).doubleValue();
			return most >= this.least;
		}

	}

	record RankAtLeast(Question question, int least) implements Test {

		@Override
		public boolean holds(Object value) {
			return this.question.rank((String) value) >= this.least;
		}

	}

}
