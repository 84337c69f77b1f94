package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.advice.Situation;
import dev.plumbline.advice.Truths;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.check.Finding.Example;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
	static final int LOOKS = 1 + 2 * (NUMBERS.size() + CHOICES.size());

	private static final int MOST_NAMED = 4;

	private static final String TOPOLOGY = "topology";

	/** Two that reach as far are of one size: neither asks for less than the other. */
	private static final Map<String, Integer> REACH = Map.of("single-server", 0, "primary-with-standby", 1,
			"warm-standby-region", 2, "multi-region-active", 3, "cells-per-jurisdiction", 3);

	private final Lab lab;

	private final Truths truths;

	private final Map<String, Violation> first = new LinkedHashMap<>();

	private final Map<String, Integer> times = new LinkedHashMap<>();

	Monotony(Lab lab) {
		this.lab = lab;
		this.truths = new Truths(lab.ruleSet());
	}

	List<Finding> over(List<Answers> drawn) {
		for (int number = 0; number < drawn.size(); number++) {
			Answers answers = drawn.get(number);
			Size size = size(answers, null).orElse(null);
			for (String id : NUMBERS) {
				moreOfNumber(answers, size, Questionnaire.shipped().question(id), FACTORS[number % FACTORS.length]);
			}
			for (String id : CHOICES) {
				List<String> choices = Questionnaire.shipped().question(id).choices();
				int step = 1 + number % (choices.size() - 1);
				compare(new Violation(answers, id, choices.get(step - 1), choices.get(step)), size);
			}
		}
		List<Finding> findings = new ArrayList<>();
		this.first.forEach((key, violation) -> {
			boolean verdict = key.startsWith(Kind.SMALLER_VERDICT.name());
			findings.add(finding(violation, verdict).seen(Objects.requireNonNull(this.times.get(key))));
		});
		return findings;
	}

	private void moreOfNumber(Answers answers, @Nullable Size size, Question question, double factor) {
		Object taken = (size != null) ? size.situation().value(question.id()) : null;
		double less = (taken instanceof Number number) ? Math.max(number.doubleValue(), TINY) : TINY;
		double more = Math.min(less * factor, Objects.requireNonNull(question.max()));
		if (question.limits(less)) {
			compare(new Violation(answers, question.id(), less, more), size);
		}
	}

	private void compare(Violation violation, @Nullable Size known) {
		Size before = size(violation.before(), known).orElse(null);
		Size after = size(violation.after(), known).orElse(null);
		if (before != null && after != null) {
			if (after.isSmaller(before, true)) {
				add(Kind.SMALLER_VERDICT, violation, before.verdict().id(), after.verdict().id());
			}
			if (after.isSmaller(before, false)) {
				add(Kind.SMALLER_TOPOLOGY, violation, before.topology(), after.topology());
			}
		}
	}

	private void add(Kind kind, Violation violation, String before, String after) {
		String key = String.join(" ", kind.name(), violation.id(), before, after);
		this.first.putIfAbsent(key, violation);
		this.times.merge(key, 1, Integer::sum);
	}

	/**
	 * While no sentence changes, nothing else does, and the rules need not run.
	 * @param known something that may come to the same
	 */
	private Optional<Size> size(Answers answers, @Nullable Size known) {
		return this.lab.requirements(answers).map((requirements) -> {
			Situation situation = this.truths.situation(requirements);
			BitSet holding = this.truths.of(situation);
			if (known != null && known.holding().equals(holding)) {
				return known;
			}
			Evaluation evaluation = Evaluation.verdictOf(this.lab.ruleSet(), requirements);
			return new Size(situation, holding, evaluation.verdict(), evaluation.choices().get(TOPOLOGY).choice());
		});
	}

	private Finding finding(Violation violation, boolean verdict) {
		Answers few = Shrinking.of(violation.answers().without(violation.id()),
				(answers) -> shows(violation.onto(answers), verdict));
		Violation shown = rounded(violation.onto(few), verdict);
		Look before = this.lab.look(shown.before()).orElseThrow();
		Look after = this.lab.look(shown.after()).orElseThrow();
		Example example = new Example(shown.before().toMap(), shown.id(), shown.after().toMap().get(shown.id()));
		return (verdict
				? Finding.shown(Kind.SMALLER_VERDICT, shown.id(), example, before.evaluation().verdict().id(),
						after.evaluation().verdict().id())
				: Finding.shown(Kind.SMALLER_TOPOLOGY, shown.id(), example, before.chosen(TOPOLOGY),
						after.chosen(TOPOLOGY)))
			.beside(changed(before, after));
	}

	/** The two numbers as short as they can be. */
	private Violation rounded(Violation violation, boolean verdict) {
		Question question = Questionnaire.shipped().question(violation.id());
		if (!question.kind().isNumeric()) {
			return violation;
		}
		double less = ((Number) violation.less()).doubleValue();
		double more = ((Number) violation.more()).doubleValue();
		return Shrinking.rounded(question, less)
			.flatMap((low) -> Shrinking.rounded(question, more)
				.filter((high) -> ((Number) high).doubleValue() > ((Number) low).doubleValue())
				.map((high) -> new Violation(violation.answers(), violation.id(), low, high)))
			.filter((other) -> shows(other, verdict))
			.findFirst()
			.orElse(violation);
	}

	private boolean shows(Violation violation, boolean verdict) {
		Size before = size(violation.before(), null).orElse(null);
		return before != null
				&& size(violation.after(), before).filter((after) -> after.isSmaller(before, verdict)).isPresent();
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

	/** What answers come to, and the sentences that made it so. */
	private record Size(Situation situation, BitSet holding, Verdict verdict, String topology) {

		private boolean isSmaller(Size other, boolean byVerdict) {
			return byVerdict ? this.verdict.compareTo(other.verdict) < 0 : reach() < other.reach();
		}

		private int reach() {
			return REACH.getOrDefault(this.topology, 0);
		}

	}

	/** One answer that becomes more, the others as they are. */
	private record Violation(Answers answers, String id, Object less, Object more) {

		private Violation onto(Answers others) {
			return new Violation(others, this.id, this.less, this.more);
		}

		private Answers before() {
			return this.answers.with(this.id, this.less);
		}

		private Answers after() {
			return this.answers.with(this.id, this.more);
		}

	}

}
