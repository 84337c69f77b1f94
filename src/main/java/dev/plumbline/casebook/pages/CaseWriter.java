package dev.plumbline.casebook.pages;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.Agreement.Comparison;
import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.likeness.SimilarCase;
import dev.plumbline.casebook.pages.CaseView.Answer;
import dev.plumbline.casebook.pages.CaseView.Miss;
import dev.plumbline.casebook.pages.CaseView.Outcome;
import dev.plumbline.drawing.Drawings;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Prepares a case for its page. */
final class CaseWriter {

	private final ReviewedCase reviewed;

	private final PublishedCase published;

	private final Advice advice;

	private final CasebookWords words;

	CaseWriter(ReviewedCase reviewed, CasebookWords words) {
		this.reviewed = reviewed;
		this.published = reviewed.published();
		this.advice = reviewed.advice();
		this.words = words;
	}

	/**
	 * @param ruleSet the number of the one the advice was given by
	 */
	CaseView view(int ruleSet, List<SimilarCase> similar) {
		return new CaseView(this.published,
				this.published.outcomeKind().name().toLowerCase(Locale.ROOT).replace('_', '-'), ruleSet,
				this.advice.verdict().id(), this.advice.headline(), this.reviewed.score(),
				this.published.facts().stream().map(CaseView.Fact::of).toList(), answers(),
				this.reviewed.comparisons().stream().map(this::outcome).toList(), silentOn(),
				this.reviewed.misses().stream().map(this::miss).toList(), Drawings.gauge(this.advice, "gauge").html(),
				Drawings.topology(this.advice, "topology").html(), similar);
	}

	private List<Answer> answers() {
		return Questionnaire.shipped()
			.questions()
			.stream()
			.map(Question::id)
			.filter(this.published.answers()::isGiven)
			.map((id) -> new Answer(this.words.answer(id),
					this.words.value(id, Objects.requireNonNull(this.published.answers().value(id))),
					this.published.stated().contains(id)))
			.toList();
	}

	private List<String> silentOn() {
		return Arrays.stream(CaseOutcome.values())
			.filter((outcome) -> !this.published.expected().containsKey(outcome))
			.map(this.words::outcome)
			.toList();
	}

	private Outcome outcome(Comparison comparison) {
		CaseOutcome outcome = comparison.outcome();
		return new Outcome(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), this.words.outcome(outcome),
				this.words.word(outcome, comparison.expected()), alsoRight(outcome),
				this.words.said(outcome, this.advice), countsAs(comparison), comparison.agrees());
	}

	/** Nothing where the advice says the very word of the casebook. */
	private @Nullable String countsAs(Comparison comparison) {
		CaseOutcome outcome = comparison.outcome();
		boolean same = outcome.area()
			.map((area) -> this.advice.chosen(area).equals(comparison.said()))
			.orElseGet(
					() -> outcome != CaseOutcome.VERDICT && comparison.yesOrNo() && !isThroughTheDatabase(comparison));
		return same ? null : this.words.word(outcome, comparison.said());
	}

	private List<String> alsoRight(CaseOutcome outcome) {
		return this.published.accepted()
			.getOrDefault(outcome, Set.of())
			.stream()
			.map((word) -> this.words.word(outcome, word))
			.toList();
	}

	/** Sharded for its load, while the test of the data model asks for nothing. */
	private boolean isThroughTheDatabase(Comparison comparison) {
		return comparison.outcome() == CaseOutcome.DATA_MODEL && comparison.said().equals("true")
				&& this.advice.tests().dataModel().outcome() != Advice.Outcome.YES;
	}

	private Miss miss(Comparison comparison) {
		return new Miss(outcome(comparison), this.published.misses().get(comparison.outcome()),
				new SidesWriter(this.reviewed, this.words).sides(comparison.outcome()));
	}

}
