package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.advice.explaining.FlipSentences;
import dev.plumbline.advice.explaining.UsedEvidence;
import dev.plumbline.assessment.recommendation.Nearness;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** When to decide anew: what would change the decision, nearest first. */
final class RecordTriggers {

	private static final int MOST_OF_THE_VERDICT = 4;

	private static final int MOST_OF_ANOTHER = 2;

	private final Report report;

	private final Explanation explanation;

	private final RecordWords words;

	RecordTriggers(Report report, Explanation explanation, RecordWords words) {
		this.report = report;
		this.explanation = explanation;
		this.words = words;
	}

	void write(Markdown record) {
		record.heading(3, this.words.of("adr.confirmation"));
		FlipSentences sentences = new FlipSentences(this.report.ruleSet(),
				Questionnaire.shipped().requirements(this.report.answers()), this.words::of);
		List<Flip> nearest = nearest();
		record.paragraph(this.words.of(nearest.isEmpty() ? "adr.confirmation.none" : "adr.confirmation.text"));
		nearest.forEach((flip) -> record.bullet(sentences.of(flip)));
		record.gap().paragraph(runway());
		this.explanation.evidence()
			.stream()
			.map(UsedEvidence::reviewBy)
			.min(Comparator.naturalOrder())
			.ifPresent((day) -> record.paragraph(this.words.of("adr.confirmation.review", this.words.day(day))));
		Advice.Confidence confidence = this.report.advice().confidence();
		record.paragraph(this.words.of("adr.confidence",
				this.words.of("confidence." + confidence.level().name().toLowerCase(Locale.ROOT))) + " "
				+ confidence.because());
	}

	private String runway() {
		Advice.Runway runway = this.report.advice().runway();
		return (runway != null) ? this.words.of("adr.confirmation.runway", Integer.toString(runway.year()),
				this.words.of("breaks." + runway.breaksFirst())) : this.words.of("adr.confirmation.horizon");
	}

	/** The verdict first, then tests, then choices; each change once. */
	private List<Flip> nearest() {
		Map<String, Integer> told = new HashMap<>();
		Set<List<Object>> changes = new HashSet<>();
		return this.explanation.flips()
			.stream()
			.sorted(Comparator.comparingInt(RecordTriggers::kind).thenComparing(new Nearness()))
			.filter((flip) -> changes.add(List.of(flip.answer(), flip.to())))
			.filter((flip) -> told.merge(outcome(flip), 1,
					Integer::sum) <= (kind(flip) == 0 ? MOST_OF_THE_VERDICT : MOST_OF_ANOTHER))
			.toList();
	}

	private static String outcome(Flip flip) {
		return flip.changes().get(0).what();
	}

	private static int kind(Flip flip) {
		String outcome = outcome(flip);
		return outcome.equals("verdict") ? 0 : outcome.startsWith("tests.") ? 1 : 2;
	}

}
