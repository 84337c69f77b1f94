package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer that a rule proposes in place of one that goes with none of the others. */
record Proposal(String answer, String value) {

	static Proposal of(Map.Entry<String, String> instead) {
		return new Proposal(instead.getKey(), instead.getValue());
	}

	/** The proposal that was sent, if one of these warnings still makes it. */
	static Optional<Proposal> made(List<Advice.Warning> warnings, String sent) {
		return warnings.stream()
			.flatMap((warning) -> warning.useInstead().entrySet().stream())
			.map(Proposal::of)
			.filter((proposal) -> proposal.sent().equals(sent))
			.findFirst();
	}

	String sent() {
		return this.answer + "=" + this.value;
	}

}
