package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.RefusedAnswers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes an example readable: leaves out every answer that it can do without, and rounds
 * the numbers that stay.
 */
final class Shrinking {

	private static final int MOST_DIGITS = 2;

	private Shrinking() {
	}

	/**
	 * Fewer answers that show the same.
	 * @param shows whether answers still do
	 */
	static Answers of(Answers answers, Predicate<Answers> shows) {
		Answers few = answers;
		boolean fewer = true;
		while (fewer) {
			Answers before = few;
			for (Question question : answers.questionnaire().questions()) {
				few = simpler(few, question, shows);
			}
			fewer = !few.equals(before);
		}
		return few;
	}

	private static Answers simpler(Answers answers, Question question, Predicate<Answers> shows) {
		if (answers.isAbsent(question.id())) {
			return answers;
		}
		return simpler(answers, question).filter((other) -> !other.equals(answers) && accepted(other, shows))
			.findFirst()
			.orElse(answers);
	}

	/** The simplest first. */
	private static Stream<Answers> simpler(Answers answers, Question question) {
		String id = question.id();
		Object value = answers.value(id);
		Stream<Object> others = Stream.empty();
		if (value instanceof Answers.Range range) {
			others = rounded(question, range.stated());
		}
		else if (value instanceof Number number) {
			others = rounded(question, number.doubleValue());
		}
		else if (value instanceof List<?> several) {
			others = several.stream().map((choice) -> without(several, choice));
		}
		return Stream.concat(Stream.of(answers.without(id)), others.map((other) -> answers.with(id, other)));
	}

	private static List<Object> without(List<?> several, Object choice) {
		List<Object> fewer = new ArrayList<>(several);
		fewer.remove(choice);
		return fewer;
	}

	/** With fewer digits than it has. */
	static Stream<Object> rounded(Question question, double number) {
		return IntStream.rangeClosed(1, MOST_DIGITS)
			.mapToObj((digits) -> new BigDecimal(number).round(new MathContext(digits)).doubleValue())
			.filter(question::limits)
			.map((rounded) -> (question.kind() == Question.Kind.WHOLE) ? (Object) (int) Math.rint(rounded) : rounded);
	}

	private static boolean accepted(Answers answers, Predicate<Answers> shows) {
		try {
			return shows.test(answers);
		}
		catch (RefusedAnswers ex) {
			// fewer answers can contradict one another where more did not
			return false;
		}
	}

}
