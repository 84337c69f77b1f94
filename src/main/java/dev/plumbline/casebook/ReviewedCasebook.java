package dev.plumbline.casebook;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole casebook, and what one rule set says of it on one day.
 *
 * @param cases in the order of the book
 */
public record ReviewedCasebook(Casebook casebook, RuleSet ruleSet, LocalDate asOf, List<ReviewedCase> cases) {

	public ReviewedCasebook {
		cases = List.copyOf(cases);
	}

	/** Asks for advice on every case. */
	static ReviewedCasebook of(Casebook casebook, Advisor advisor, RuleSet ruleSet, LocalDate asOf) {
		return new ReviewedCasebook(casebook, ruleSet, asOf,
				casebook.cases()
					.stream()
					.map((published) -> ReviewedCase.of(published,
							advisor.advise(Questionnaire.shipped().requirements(published.answers()), asOf, ruleSet)))
					.toList());
	}

	/** The case with that id, if it is in the book. */
	public Optional<ReviewedCase> find(String id) {
		return this.cases.stream().filter((reviewed) -> reviewed.published().id().equals(id)).findFirst();
	}

	/** How far the rule set agrees with what turned out to be right. */
	public Agreement agreement() {
		return new Agreement(this.cases.stream().flatMap((reviewed) -> reviewed.comparisons().stream()).toList());
	}

}
