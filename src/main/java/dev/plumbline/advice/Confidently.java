package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Confidence;
import dev.plumbline.advice.Advice.Confidence.Level;
import dev.plumbline.advice.Advice.Margin;
import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How sure an advice can be, from three things: how much was answered, how near the
 * limits it is, and how good the figures behind the tests are; one step less when a
 * figure it rests on is past its review. Words, never a percentage: the inputs would not
 * justify one.
 */
final class Confidently {

	private static final double MOST_ANSWERED = 0.85;

	private static final double SOME_ANSWERED = 0.6;

	private static final double NEAR_FROM = 0.8;

	private static final double NEAR_TO = 1.25;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final Evaluation evaluation;

	private final Verdict verdict;

	private final LocalDate asOf;

	Confidently(Evaluation evaluation, Verdict verdict, LocalDate asOf) {
		this.evaluation = evaluation;
		this.verdict = verdict;
		this.asOf = asOf;
	}

	Confidence confidence() {
		List<String> reasons = new ArrayList<>();
		Level level = worst(worst(answers(reasons), margins(reasons)), figures(reasons));
		if (overdue(reasons)) {
			level = worst(level, (level == Level.HIGH) ? Level.MEDIUM : Level.LOW);
		}
		if (reasons.isEmpty()) {
			reasons.add(Phrases.of("confidence.sound"));
		}
		return new Confidence(level, String.join(" ", reasons));
	}

	private Level answers(List<String> reasons) {
		double answered = shareAnswered();
		if (this.verdict == Verdict.CANNOT_TELL || answered < SOME_ANSWERED) {
			reasons.add(Phrases.of("confidence.little-answered"));
			return Level.LOW;
		}
		if (answered < MOST_ANSWERED) {
			reasons.add(Phrases.of("confidence.some-assumed"));
			return Level.MEDIUM;
		}
		return Level.HIGH;
	}

	/** Of the answers that the rules of the tests read, how many were given. */
	private double shareAnswered() {
		Requirements requirements = this.evaluation.situation().requirements();
		Set<String> asked = new HashSet<>();
		testRules().forEach((rule) -> asked.addAll(rule.inputs()));
		long known = asked.stream().filter((answer) -> isKnown(requirements, answer)).count();
		return asked.isEmpty() ? 0 : (double) known / asked.size();
	}

	/** A figure that follows from a given one is as good as given. */
	private static boolean isKnown(Requirements requirements, String answer) {
		return requirements.given(answer) || switch (answer) {
			case "peakRequestsPerSecond" -> requirements.given("dailyUsers");
			case "peakWritesPerSecond", "messagesPerSecond" ->
				requirements.given("peakRequestsPerSecond") || requirements.given("dailyUsers");
			case "dataGrowthGbPerMonth" -> requirements.given("yearlyGrowth");
			default -> false;
		};
	}

	private Level margins(List<String> reasons) {
		Load load = this.evaluation.situation().horizon();
		boolean near = Stream.of(load.applicationShare(), load.writeShare(), load.readShare(), load.dataShare())
			.anyMatch((share) -> share > NEAR_FROM && share < NEAR_TO);
		if (near) {
			reasons.add(Phrases.of("confidence.near-a-limit"));
		}
		List<String> tossUps = this.evaluation.ruleSet()
			.candidates()
			.areas()
			.stream()
			.filter((area) -> this.evaluation.choices().get(area.id()).margin() == Margin.TOSS_UP)
			.map(Candidates.Area::label)
			.toList();
		if (!tossUps.isEmpty()) {
			reasons.add(Phrases.of("confidence.toss-up", String.join(", ", tossUps)));
		}
		return near || !tossUps.isEmpty() ? Level.MEDIUM : Level.HIGH;
	}

	private Level figures(List<String> reasons) {
		Evidence evidence = this.evaluation.ruleSet().evidence();
		List<EvidenceEntry> weak = testRules().flatMap((rule) -> rule.evidence().stream())
			.distinct()
			.map(evidence::entry)
			.filter((entry) -> entry.confidence() == EvidenceEntry.Confidence.LOW)
			.toList();
		if (weak.isEmpty()) {
			return Level.HIGH;
		}
		reasons.add(Phrases.of("confidence.weak-figures"));
		return Level.MEDIUM;
	}

	/** Whether a figure that the advice rests on should have been looked at again. */
	private boolean overdue(List<String> reasons) {
		List<EvidenceEntry> used = this.evaluation.figuresUsed();
		List<EvidenceEntry> stale = used.stream()
			.filter((entry) -> entry.isStale(this.asOf))
			.sorted(Comparator.comparing(EvidenceEntry::reviewBy).thenComparing(EvidenceEntry::name))
			.toList();
		if (!stale.isEmpty()) {
			reasons.add(Phrases.of("confidence.overdue", stale.size(), used.size(), stale.get(0).name(),
					DAY.format(stale.get(0).reviewBy())));
		}
		return !stale.isEmpty();
	}

	private Stream<Rule> testRules() {
		return this.evaluation.conclusions()
			.testAnswers()
			.stream()
			.map((answer) -> this.evaluation.ruleSet().rulebook().rule(answer.rule()));
	}

	private static Level worst(Level one, Level other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
