package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Changes one answer at a time, always in the same order. */
final class Moves {

	private static final long SEED = 20261123;

	private static final int SELDOM = 10;

	private static final List<Double> BESIDE = List.of(0.3, 0.9, 0.99, 1.0, 1.01, 1.1, 3.0);

	private static final double SPAN = 1e8;

	private final Random random = new Random(SEED);

	private final List<Double> limits;

	private final List<String> questions;

	/**
	 * @param limits numbers where something may change
	 * @param questions the answers that may be changed
	 */
	Moves(List<Double> limits, List<String> questions) {
		this.limits = limits;
		this.questions = questions;
	}

	Answers from(Answers answers) {
		Question question = Questionnaire.shipped().question(oneOf(this.questions));
		if (this.random.nextInt(SELDOM) == 0) {
			return answers.without(question.id());
		}
		Object now = answers.value(question.id());
		return answers.with(question.id(), switch (question.kind()) {
			case NUMBER, WHOLE -> number(question);
			case CHOICE -> oneOf(question.choices());
			case SEVERAL -> several(question, (now instanceof List<?> list) ? list : List.of());
			case YES_NO -> !Boolean.TRUE.equals(now);
		});
	}

	private Object number(Question question) {
		double min = Objects.requireNonNull(question.min());
		double max = Objects.requireNonNull(question.max());
		double low = Math.max(min, max / SPAN);
		double near = oneOf(this.limits) * oneOf(BESIDE);
		double number = (this.random.nextBoolean() && question.limits(near)) ? near
				: low * StrictMath.exp(this.random.nextDouble() * StrictMath.log(max / low));
		double allowed = Math.max(min, Math.min(max, number));
		return (question.kind() == Question.Kind.WHOLE) ? (Object) (int) Math.rint(allowed) : (Object) allowed;
	}

	private List<String> several(Question question, List<?> now) {
		if (this.random.nextInt(SELDOM) == 0) {
			return List.of();
		}
		String changed = oneOf(question.choices());
		List<String> chosen = new ArrayList<>(now.stream().map(String::valueOf).toList());
		if (!chosen.remove(changed)) {
			chosen.add(changed);
		}
		return question.choices().stream().filter(chosen::contains).toList();
	}

	private <T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
