package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.recommendation.RecommendationView.Assumption;
import dev.plumbline.assessment.recommendation.RecommendationView.Assumptions;
import dev.plumbline.assessment.recommendation.RecommendationView.Cost;
import dev.plumbline.assessment.recommendation.RecommendationView.Dates;
import dev.plumbline.assessment.recommendation.RecommendationView.Failure;
import dev.plumbline.assessment.recommendation.RecommendationView.Finding;
import dev.plumbline.assessment.recommendation.RecommendationView.Headline;
import dev.plumbline.assessment.recommendation.RecommendationView.Instead;
import dev.plumbline.assessment.recommendation.RecommendationView.Operation;
import dev.plumbline.assessment.recommendation.RecommendationView.Part;
import dev.plumbline.assessment.recommendation.RecommendationView.Step;
import dev.plumbline.assessment.recommendation.RecommendationView.Warning;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.drawing.Drawings;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.EvidenceEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prepares an advice for its page, from top to bottom, so that footnotes are numbered as
 * they are read.
 */
final class RecommendationWriter {

	private final Advice advice;

	private final RuleSet ruleSet;

	private final RecommendationNotes notes;

	private final RecommendationWords words;

	/**
	 * @param ruleSet the one the advice was given by
	 */
	RecommendationWriter(Advice advice, RuleSet ruleSet, MessageSource messages, Locale locale) {
		this.advice = advice;
		this.ruleSet = ruleSet;
		this.notes = new RecommendationNotes(advice, ruleSet);
		this.words = new RecommendationWords(messages, locale, ruleSet);
	}

	/**
	 * @param planningYears the horizon that was asked for
	 */
	RecommendationView view(int planningYears) {
		List<RecommendationView.Test> tests = new RecommendationFigures(this.words, this.notes).all(this.advice);
		List<RecommendationView.Area> areas = new RecommendationChoices(this.words, this.notes,
				this.ruleSet.candidates())
			.all(this.advice.choices());
		List<Part> parts = parts();
		List<Step> ladder = ladder();
		List<Warning> warnings = warnings();
		List<Failure> failures = failures();
		List<Operation> operations = operations();
		List<Finding> findings = findings();
		return new RecommendationView(this.advice, headline(), planningYears, this.words.linked(this.advice.needed()),
				tests, Drawings.topology(this.advice, "topology").html(), areas, parts, ladder, warnings, assumptions(),
				this.advice.assumptions().size(), failures, operations, cost(), breaksFirst(),
				Drawings.runway(this.advice, "runway").map(Drawing::html).orElse(null), lookAhead(),
				Questionnaire.shipped().questions().size(), findings, this.notes.all(), dates());
	}

	/** Parted where a speaker would pause. */
	private Headline headline() {
		String sentence = this.advice.headline();
		int end = Stream.of(": ", ", ", ". ")
			.map((pause) -> sentence.indexOf(pause) + 1)
			.filter((position) -> position > 0)
			.findFirst()
			.orElse(sentence.length());
		return new Headline(sentence.substring(0, end), sentence.substring(end));
	}

	private List<Part> parts() {
		return this.advice.parts()
			.stream()
			.map((part) -> new Part(part.what(), this.words.candidate(part.choice()), this.notes.said(part.because())))
			.toList();
	}

	private List<Step> ladder() {
		return this.advice.ladder()
			.stream()
			.map((step) -> new Step(step.step(), step.trigger(), this.notes.said(step.because())))
			.toList();
	}

	private List<Warning> warnings() {
		return this.advice.warnings()
			.stream()
			.map((warning) -> new Warning(warning.warning(), this.notes.said(warning.because()),
					warning.useInstead()
						.entrySet()
						.stream()
						.map((instead) -> new Instead(this.words.linked(instead.getKey()),
								this.words.value(instead.getKey(), instead.getValue())))
						.toList()))
			.toList();
	}

	private List<Assumptions> assumptions() {
		Map<String, List<Assumption>> byReason = new LinkedHashMap<>();
		for (Advice.Assumption assumption : this.advice.assumptions()) {
			byReason.computeIfAbsent(assumption.because(), (because) -> new ArrayList<>())
				.add(new Assumption(this.words.linked(assumption.answer()),
						this.words.value(assumption.answer(), assumption.value())));
		}
		return byReason.entrySet()
			.stream()
			.map((group) -> new Assumptions(this.words.withNames(group.getKey()), group.getValue()))
			.toList();
	}

	private List<Failure> failures() {
		return this.advice.failureModes()
			.stream()
			.map((mode) -> new Failure(this.words.candidate(mode.component()),
					this.notes.ofFailure(this.advice, this.words.word(mode.component())), mode.nodeFails(),
					mode.networkPartitions(), mode.nodeReturnsAfter30Minutes()))
			.toList();
	}

	private List<Operation> operations() {
		return this.advice.operations()
			.stream()
			.map((operation) -> new Operation(operation.item(), this.notes.said(operation.because())))
			.toList();
	}

	private List<Finding> findings() {
		return this.advice.findings()
			.stream()
			.map((finding) -> new Finding(finding.rule(), this.notes.said(finding.because())))
			.toList();
	}

	private Cost cost() {
		Advice.Cost cost = this.advice.cost();
		return new Cost(span(cost.personMonths()), span(cost.people()), span(cost.infrastructure()));
	}

	private String span(Advice.Span span) {
		return this.words.span(span.from(), span.to());
	}

	private @Nullable String breaksFirst() {
		Advice.Runway runway = this.advice.runway();
		return (runway != null) ? this.words.orId("breaks." + runway.breaksFirst(), runway.breaksFirst()) : null;
	}

	private int lookAhead() {
		return this.advice.asOf().getYear() + (int) this.ruleSet.evidence().value("runway-years");
	}

	/**
	 * Over the figures of the rules that fired, or of the whole set when they name none.
	 */
	private Dates dates() {
		List<EvidenceEntry> used = this.advice.findings()
			.stream()
			.flatMap((finding) -> this.ruleSet.rulebook().rule(finding.rule()).evidence().stream())
			.distinct()
			.map((name) -> this.ruleSet.evidence().entry(name))
			.toList();
		List<EvidenceEntry> entries = used.isEmpty() ? List.copyOf(this.ruleSet.evidence().entries()) : used;
		Comparator<LocalDate> earliest = Comparator.naturalOrder();
		return new Dates(entries.stream().map(EvidenceEntry::measuredOn).min(earliest).orElseThrow(),
				entries.stream().map(EvidenceEntry::measuredOn).max(earliest).orElseThrow(),
				entries.stream().map(EvidenceEntry::reviewBy).min(earliest).orElseThrow());
	}

}
