package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Evidence;
import dev.plumbline.advice.Advice.Exclusion;
import dev.plumbline.advice.Candidates.Candidate;

import java.util.List;

/** A candidate with everything that was said of it, before it is ranked. */
record Standing(Candidate candidate, int score, List<Evidence> speaksFor, List<Evidence> against,
		List<Exclusion> excludedBy) {

	boolean eligible() {
		return this.excludedBy.isEmpty();
	}

	/** The same with more points, and as if nothing excluded it. */
	Standing pardonedWith(int points) {
		return new Standing(this.candidate, this.score + points, this.speaksFor, this.against, List.of());
	}

	Advice.Candidate shown() {
		return new Advice.Candidate(this.candidate.id(), this.score, this.speaksFor, this.against, this.excludedBy);
	}

}
