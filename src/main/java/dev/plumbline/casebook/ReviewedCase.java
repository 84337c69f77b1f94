package dev.plumbline.casebook;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.Agreement.Comparison;
import dev.plumbline.casebook.Agreement.Score;

import java.util.List;
import java.util.Optional;

/**
 * A case, and what one rule set says of it.
 *
 * @param comparisons one for each outcome that the case states
 */
public record ReviewedCase(PublishedCase published, Advice advice, List<Comparison> comparisons) {

	public ReviewedCase {
		comparisons = List.copyOf(comparisons);
	}

	static ReviewedCase of(PublishedCase published, Advice advice) {
		return new ReviewedCase(published, advice, Agreement.compare(published, Opinion.of(advice)));
	}

	/** On how many of the outcomes that it states the rules agree. */
	public Score score() {
		return new Agreement(this.comparisons).overall();
	}

	/** Where the rules and the case do not agree. */
	public List<Comparison> misses() {
		return new Agreement(this.comparisons).misses();
	}

	/**
	 * The best of the candidates with which the rules would have agreed on an outcome;
	 * empty when nothing is chosen there, or none would do.
	 */
	public Optional<Advice.Candidate> bestThatAgrees(CaseOutcome outcome) {
		Opinion opinion = Opinion.of(this.advice);
		return outcome.area()
			.flatMap((area) -> this.advice.choices()
				.get(area)
				.candidates()
				.stream()
				.filter((candidate) -> this.published.agrees(outcome,
						outcome.said(opinion.with(area, candidate.candidate()))))
				.findFirst());
	}

}
