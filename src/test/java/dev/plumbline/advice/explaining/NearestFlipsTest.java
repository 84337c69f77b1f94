package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Flips against a search that knows nothing of rules and tries what it can. */
@Execution(ExecutionMode.CONCURRENT)
class NearestFlipsTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final int ANSWER_SETS = 100;

	private static final int STEPS = 120;

	private static final double SMALL = 0.01;

	private static final double ROUNDING = 1.01;

	private final Decisions decisions = new Decisions(RULES);

	@Test
	void missNoChoiceAndNameTheNearest() {
		samples(74).forEach((stated) -> forEachAnswer(stated, (question, flips) -> {
			if (!question.kind().isNumeric()) {
				assertThat(flips).as("%s of %s", question.id(), stated.answers()).isEqualTo(nearest(stated, question));
			}
		}));
	}

	/** By outcome, the first choice in the order of nearness that changes it. */
	private Map<String, Object> nearest(Requirements stated, Question question) {
		Map<String, String> before = this.decisions.of(stated).byName();
		Map<String, Object> nearest = new TreeMap<>();
		for (Object choice : outwards(stated, question)) {
			Map<String, String> after = this.decisions.of(stated.with(question.id(), choice)).byName();
			before.keySet()
				.stream()
				.filter((what) -> !after.get(what).equals(before.get(what)))
				.forEach((what) -> nearest.putIfAbsent(what, choice));
		}
		return nearest;
	}

	private static List<?> outwards(Requirements stated, Question question) {
		Object from = stated.value(question.id());
		if (question.kind() == Question.Kind.SEVERAL) {
			return question.choices().stream().map((choice) -> toggled(question, (List<?>) from, choice)).toList();
		}
		List<?> choices = question.choices().isEmpty() ? List.of(false, true) : question.choices();
		int rank = choices.indexOf((from != null) ? from : "unsure");
		List<Object> outwards = new ArrayList<>();
		for (int distance = stated.open(question.id()) ? 0 : 1; distance <= choices.size(); distance++) {
			for (int other : (distance == 0) ? new int[] { rank } : new int[] { rank + distance, rank - distance }) {
				if (other >= 0 && other < choices.size()) {
					outwards.add(choices.get(other));
				}
			}
		}
		return outwards;
	}

	private static List<String> toggled(Question question, List<?> ticked, String toggled) {
		return question.choices()
			.stream()
			.filter((choice) -> ticked.contains(choice) != choice.equals(toggled))
			.toList();
	}

	@Test
	void missNoNumberThatAGridFindsAndNameNoneFurtherAway() {
		samples(75).forEach((stated) -> forEachAnswer(stated, (question, flips) -> {
			if (question.kind().isNumeric()) {
				check(stated, question, flips);
			}
		}));
	}

	private void check(Requirements stated, Question question, Map<String, Object> flips) {
		Object value = new Situation(stated, RULES.evidence()).value(question.id());
		if (!(value instanceof Number number) || !allowed(stated, question, number.doubleValue())) {
			assertThat(flips).isEmpty();
			return;
		}
		double from = number.doubleValue();
		Map<String, String> before = this.decisions.of(stated).byName();
		Map<String, String> given = this.decisions.of(stated.with(question.id(), from)).byName();
		for (double other : grid(stated, question, from)) {
			Map<String, String> after = this.decisions.of(stated.with(question.id(), other)).byName();
			for (String what : before.keySet()) {
				if (before.get(what).equals(given.get(what)) && !before.get(what).equals(after.get(what))) {
					String as = "%s, %s from %s at %s in %s".formatted(question.id(), what, from, other,
							stated.answers());
					assertThat(flips).as(as).containsKey(what);
					assertThat(Math.abs(((Number) flips.get(what)).doubleValue() - from)).as(as)
						.isLessThanOrEqualTo(Math.abs(other - from) * ROUNDING);
				}
			}
		}
	}

	private static double[] grid(Requirements stated, Question question, double from) {
		DoubleStream wide = IntStream.rangeClosed(0, STEPS)
			.mapToDouble((step) -> question.min() + (question.max() - question.min()) * step / STEPS);
		DoubleStream fine = IntStream.rangeClosed(0, STEPS)
			.mapToDouble((step) -> SMALL * Math.pow(question.max() / SMALL, (double) step / STEPS));
		DoubleStream near = IntStream.rangeClosed(-STEPS / 2, STEPS / 2)
			.mapToDouble((step) -> from * (1 + step / 10.0 / STEPS));
		DoubleStream all = DoubleStream.concat(DoubleStream.concat(wide, fine), near);
		return all.map((value) -> (question.kind() == Question.Kind.WHOLE) ? Math.rint(value) : value)
			.filter((value) -> allowed(stated, question, value))
			.filter((value) -> value != from)
			.distinct()
			.toArray();
	}

	private static boolean allowed(Requirements stated, Question question, double value) {
		return value >= question.min() && value <= question.max()
				&& !(question.id().equals("engineers") && value < stated.teams())
				&& !(question.id().equals("teams") && stated.given("engineers") && value > stated.engineers());
	}

	private void forEachAnswer(Requirements stated, Check check) {
		Map<String, Map<String, Object>> flips = new LinkedHashMap<>();
		for (Flip flip : new Flips(RULES, stated, new Decisions(RULES)).all()) {
			flips.computeIfAbsent(flip.answer(), (answer) -> new TreeMap<>())
				.put(flip.changes().get(0).what(), flip.to());
		}
		Questionnaire.shipped()
			.questions()
			.forEach((question) -> check.accept(question, flips.getOrDefault(question.id(), Map.of())));
	}

	private static Stream<Requirements> samples(long seed) {
		AnswerSamples samples = Shipped.samples(seed);
		return Stream.generate(samples::next).limit(ANSWER_SETS).map(Shipped::requirements);
	}

	private interface Check {

		/** The flips of one answer, the value by outcome. */
		void accept(Question question, Map<String, Object> flips);

	}

}
