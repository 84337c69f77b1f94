package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.recommendation.RecommendationView.Assumption;
import dev.plumbline.assessment.recommendation.RecommendationView.Assumptions;
import dev.plumbline.assessment.recommendation.RecommendationView.Cost;
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
import dev.plumbline.questionnaire.Requirements;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prepares an advice for its page, from top to bottom, so that footnotes are numbered as
 * they are read.
 */
final class RecommendationWriter {

	private final Advice advice;

	private final RuleSet ruleSet;

	private final RecommendationWords words;

	private final RecommendationNotes notes;

	private final Function<Drawing, String> drawn;

	/**
	 * @param ruleSet the one the advice was given by
	 * @param drawn how drawings are written down where this is read
	 */
	RecommendationWriter(Advice advice, RuleSet ruleSet, MessageSource messages, Locale locale,
			Function<Drawing, String> drawn) {
		this.advice = advice;
		this.ruleSet = ruleSet;
		this.drawn = drawn;
		this.words = new RecommendationWords(messages, locale, ruleSet);
		this.notes = new RecommendationNotes(advice, ruleSet, (number) -> this.words.of("note.label", number));
	}

	/**
	 * @param requirements what the advice was given for
	 * @param explanation absent where there was no time for one
	 * @param today the day the page is read
	 */
	RecommendationView view(Requirements requirements, @Nullable Explanation explanation, LocalDate today) {
		AskedWriter asked = new AskedWriter(this.ruleSet, this.words, this.notes);
		List<Warning> warnings = warnings();
		List<RecommendationView.Test> tests = new RecommendationFigures(this.words, this.notes,
				new WhyTestWriter(this.ruleSet, this.notes, asked), this.drawn)
			.all(this.advice, (explanation != null) ? explanation.why() : Map.of());
		List<RecommendationView.Area> areas = new RecommendationChoices(this.words, this.notes,
				new WhyNotWriter(this.ruleSet, this.notes, asked))
			.all(this.advice.choices(), (explanation != null) ? explanation.whyNot() : Map.of());
		FlipsView flips = (explanation != null)
				? new FlipsWriter(this.words, this.ruleSet, requirements, explanation.flips()).view() : null;
		List<Part> parts = parts();
		List<Step> ladder = ladder();
		List<Failure> failures = failures();
		List<Operation> operations = operations();
		RecommendationSources sources = new RecommendationSources(this.advice, this.ruleSet);
		List<Finding> findings = sources.findings(this.notes);
		return new RecommendationView(this.advice, headline(), requirements.planningYears(),
				this.words.linked(this.advice.needed()), tests,
				this.drawn.apply(Drawings.topology(this.advice, "topology")), areas, parts, ladder, warnings,
				assumptions(), this.advice.assumptions().size(), failures, operations, cost(), breaksFirst(),
				Drawings.runway(this.advice, "runway").map(this.drawn).orElse(null), lookAhead(),
				Questionnaire.shipped().questions().size(), findings, this.notes.all(), sources.dates(today), flips,
				unknowns(explanation));
	}

	private @Nullable UnknownsView unknowns(@Nullable Explanation explanation) {
		return (explanation == null || explanation.openAnswers().isEmpty()) ? null
				: new UnknownsWriter(this.words, this.ruleSet.candidates()).write(explanation);
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
			.map((step) -> new Step(step.step(), this.notes.said(step.trigger()), this.notes.said(step.because())))
			.toList();
	}

	private List<Warning> warnings() {
		return this.advice.warnings()
			.stream()
			.map((warning) -> new Warning(this.notes.said(warning.warning()), this.notes.said(warning.because()),
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
			.map((mode) -> new Failure(
					this.notes.failing(this.advice, this.words.candidate(mode.component()),
							this.words.word(mode.component())),
					this.notes.said(mode.nodeFails()), this.notes.said(mode.networkPartitions()),
					this.notes.said(mode.nodeReturnsAfter30Minutes())))
			.toList();
	}

	private List<Operation> operations() {
		return this.advice.operations()
			.stream()
			.map((operation) -> new Operation(this.notes.said(operation.item()), this.notes.said(operation.because())))
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

}
