package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Agreement;
import dev.plumbline.casebook.Agreement.Score;
import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.casebook.Opinion;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.ReviewedCasebook;
import dev.plumbline.casebook.pages.AgreementView.Miss;
import dev.plumbline.casebook.pages.AgreementView.Row;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prepares the table of how far the rules agree, beside two who say the same to all. */
final class AgreementWriter {

	private final ReviewedCasebook book;

	private final CasebookWords words;

	private final Agreement rules;

	private final Agreement notYet;

	private final Agreement no;

	AgreementWriter(ReviewedCasebook book, CasebookWords words) {
		this.book = book;
		this.words = words;
		this.rules = book.agreement();
		this.notYet = Agreement.ofAlways(book.casebook(), Opinion.ALWAYS_NOT_YET);
		this.no = Agreement.ofAlways(book.casebook(), Opinion.ALWAYS_NO);
	}

	AgreementView view() {
		List<Row> outcomes = Stream.of(CaseOutcome.values())
			.map((outcome) -> row("outcome." + outcome.id(), (agreement) -> agreement.of(outcome)))
			.toList();
		List<Row> sums = List.of(row("sum.overall", Agreement::overall), row("sum.hard", Agreement::hard),
				row("sum.yes-or-no", Agreement::yesOrNo));
		return new AgreementView(this.book.cases().size(), this.book.ruleSet().number(), outcomes, sums,
				this.book.cases().stream().flatMap(this::misses).toList());
	}

	private Row row(String name, Function<Agreement, Score> score) {
		return new Row(name, score.apply(this.rules), score.apply(this.notYet), score.apply(this.no));
	}

	private Stream<Miss> misses(ReviewedCase reviewed) {
		return reviewed.misses()
			.stream()
			.map((miss) -> new Miss(reviewed.published().id(), reviewed.published().title(),
					this.words.outcome(miss.outcome()), this.words.word(miss.outcome(), miss.expected()),
					this.words.said(miss.outcome(), reviewed.advice())));
	}

}
