package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.check.Finding.Example;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether more to carry, or a stricter target, ever comes to a smaller verdict or a
 * smaller topology. The verdicts are in the order of the contract, the topologies by how
 * far they reach.
 */
final class Monotony {

	private static final List<String> NUMBERS = List.of("peakRequestsPerSecond", "peakWritesPerSecond", "dataGb",
			"messagesPerSecond", "analyticsEventsPerSecond");

	/** From the laxest to the strictest. */
	private static final List<String> CHOICES = List.of("availability", "regionOutage");

	private static final double[] FACTORS = { 1.1, 1.7, 5, 40 };

	private static final double TINY = 0.01;

	/** Runs for each answer set. */
	static final int LOOKS = 2 * (NUMBERS.size() + CHOICES.size());

	private static final int MOST_NAMED = 4;

	private static final String TOPOLOGY = "topology";

	/** Two that reach as far are of one size: neither asks for less than the other. */
	private static final Map<String, Integer> REACH = Map.of("single-server", 0, "primary-with-standby", 1,
			"warm-standby-region", 2, "multi-region-active", 3, "cells-per-jurisdiction", 3);

	private final Lab lab;

	private final Map<String, Violation> first = new LinkedHashMap<>();

	private final Map<String, Integer> times = new LinkedHashMap<>();

	Monotony(Lab lab) {
		this.lab = lab;
	}

	List<Finding> over(List<Answers> drawn) {
		for (int number = 0; number < drawn.size(); number++) {
			for (String id : NUMBERS) {
				moreOfNumber(drawn.get(number), id, FACTORS[number % FACTORS.length]);
			}
			for (String id : CHOICES) {
				stricter(drawn.get(number), Questionnaire.shipped().question(id), number);
			}
		}
		List<Finding> findings = new ArrayList<>();
		this.first.forEach((key, violation) -> findings
			.add(finding(violation).seen(Objects.requireNonNull(this.times.get(key)))));
		return findings;
	}

	private void moreOfNumber(Answers answers, String id, double factor) {
		Question question = Questionnaire.shipped().question(id);
		Object given = answers.value(id);
		double now = (given instanceof Answers.Range range) ? range.stated()
				: (given instanceof Number number) ? number.doubleValue()
						: Objects.requireNonNullElse(taken(answers, id), TINY);
		double less = Math.max(now, TINY);
		double more = Math.min(less * factor, Objects.requireNonNull(question.max()));
		if (question.limits(less)) {
			compare(answers, id, less, more);
		}
	}

	/** What an open number follows to, so that more is more. */
	private @Nullable Double taken(Answers answers, String id) {
		return this.lab.verdict(answers)
			.map((look) -> (look.evaluation().situation().value(id) instanceof Number number) ? number.doubleValue() : null)
			.orElse(null);
	}

	private void stricter(Answers answers, Question question, int number) {
		List<String> choices = question.choices();
		int step = 1 + number % (choices.size() - 1);
		compare(answers, question.id(), choices.get(step - 1), choices.get(step));
	}

	private void compare(Answers answers, String id, Object less, Object more) {
		Optional<Look> before = this.lab.verdict(answers.with(id, less));
		Optional<Look> after = this.lab.verdict(answers.with(id, more));
		if (before.isEmpty() || after.isEmpty()) {
			return;
		}
		if (isSmallerVerdict(before.get(), after.get())) {
			add(new Violation(Kind.SMALLER_VERDICT, answers, id, less, more), verdict(before.get()),
					verdict(after.get()));
		}
		if (isSmallerTopology(before.get(), after.get())) {
			add(new Violation(Kind.SMALLER_TOPOLOGY, answers, id, less, more), before.get().chosen(TOPOLOGY),
					after.get().chosen(TOPOLOGY));
		}
	}

	private void add(Violation violation, String before, String after) {
		String key = String.join(" ", violation.kind().name(), violation.id(), before, after);
		this.first.putIfAbsent(key, violation);
		this.times.merge(key, 1, Integer::sum);
	}

	private static boolean isSmallerVerdict(Look before, Look after) {
		return after.evaluation().verdict().compareTo(before.evaluation().verdict()) < 0;
	}

	private static boolean isSmallerTopology(Look before, Look after) {
		return reach(after) < reach(before);
	}

	private static int reach(Look look) {
		return REACH.getOrDefault(look.chosen(TOPOLOGY), 0);
	}

	private static String verdict(Look look) {
		return look.evaluation().verdict().id();
	}

	private Finding finding(Violation violation) {
		Violation few = violation.onto(Shrinking.of(violation.answers().without(violation.id()),
				(answers) -> shows(violation.onto(answers))));
		Violation shown = rounded(few);
		Look before = this.lab.look(shown.before()).orElseThrow();
		Look after = this.lab.look(shown.after()).orElseThrow();
		boolean verdict = violation.kind() == Kind.SMALLER_VERDICT;
		return Finding
			.shown(violation.kind(), violation.id(),
					new Example(shown.before().toMap(), violation.id(), shown.after().toMap().get(violation.id())),
					verdict ? verdict(before) : before.chosen(TOPOLOGY),
					verdict ? verdict(after) : after.chosen(TOPOLOGY))
			.beside(changed(before, after));
	}

	/** The two numbers as short as they can be. */
	private Violation rounded(Violation violation) {
		Question question = Questionnaire.shipped().question(violation.id());
		if (!question.kind().isNumeric()) {
			return violation;
		}
		double less = ((Number) violation.less()).doubleValue();
		double more = ((Number) violation.more()).doubleValue();
		return Shrinking.rounded(question, less)
			.flatMap((low) -> Shrinking.rounded(question, more)
				.filter((high) -> ((Number) high).doubleValue() > ((Number) low).doubleValue())
				.map((high) -> new Violation(violation.kind(), violation.answers(), violation.id(), low, high)))
			.filter(this::shows)
			.findFirst()
			.orElse(violation);
	}

	private boolean shows(Violation violation) {
		try {
			Optional<Look> before = this.lab.verdict(violation.before());
			Optional<Look> after = this.lab.verdict(violation.after());
			Predicate<Look> smaller = (look) -> (violation.kind() == Kind.SMALLER_VERDICT)
					? isSmallerVerdict(before.get(), look) : isSmallerTopology(before.get(), look);
			return before.isPresent() && after.filter(smaller).isPresent();
		}
		catch (RefusedAnswers ex) {
			return false;
		}
	}

	/** The rules that fire on one side only, of those that bear on it. */
	private List<String> changed(Look before, Look after) {
		return this.lab.ruleSet()
			.rulebook()
			.rules()
			.stream()
			.filter((rule) -> !rule.stratum().name().equals("consequences"))
			.filter((rule) -> before.fires(rule) != after.fires(rule))
			.map(Rule::name)
			.limit(MOST_NAMED)
			.toList();
	}

	/** One answer that becomes more, and something that becomes less. */
	private record Violation(Kind kind, Answers answers, String id, Object less, Object more) {

		Violation onto(Answers others) {
			return new Violation(this.kind, others, this.id, this.less, this.more);
		}

		Answers before() {
			return this.answers.with(this.id, this.less);
		}

		Answers after() {
			return this.answers.with(this.id, this.more);
		}

	}

}
