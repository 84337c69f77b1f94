package dev.plumbline.casebook.pages;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Candidate;
import dev.plumbline.advice.Advice.Evidence;
import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.pages.CaseView.Reason;
import dev.plumbline.casebook.pages.CaseView.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the rules behind a disagreement: what spoke for the candidate chosen and for the
 * one that would have been right; or, where nothing is chosen, what decided the tests.
 */
final class SidesWriter {

	private final ReviewedCase reviewed;

	private final Advice advice;

	private final CasebookWords words;

	SidesWriter(ReviewedCase reviewed, CasebookWords words) {
		this.reviewed = reviewed;
		this.advice = reviewed.advice();
		this.words = words;
	}

	List<Side> sides(CaseOutcome outcome) {
		return outcome.area()
			.map((area) -> candidates(area, outcome))
			.orElseGet(() -> tests(outcome).map(this::side).toList());
	}

	private List<Side> candidates(String area, CaseOutcome outcome) {
		Candidate chosen = this.advice.choices().get(area).candidates().get(0);
		Optional<Candidate> right = this.reviewed.bestThatAgrees(outcome);
		return Stream.concat(Stream.of(chosen), right.stream()).map((candidate) -> side(area, candidate)).toList();
	}

	private Side side(String area, Candidate candidate) {
		List<Reason> reasons = new ArrayList<>();
		candidate.excludedBy()
			.forEach((excluded) -> reasons
				.add(new Reason(this.words.of("excluded"), excluded.rule(), excluded.because())));
		candidate.speaksFor().forEach((evidence) -> reasons.add(reason("+", evidence)));
		candidate.against().forEach((evidence) -> reasons.add(reason("−", evidence)));
		return new Side(this.words.candidate(area, candidate.candidate()), this.words.of("sum", candidate.score()),
				reasons);
	}

	private static Reason reason(String sign, Evidence evidence) {
		return new Reason(sign + evidence.weight(), evidence.rule(), evidence.because());
	}

	/** Of the verdict all three decide, of a test only itself. */
	private Stream<CaseOutcome> tests(CaseOutcome outcome) {
		return outcome.isTest() ? Stream.of(outcome) : Stream.of(CaseOutcome.values()).filter(CaseOutcome::isTest);
	}

	private Side side(CaseOutcome outcome) {
		Advice.Tests tests = this.advice.tests();
		Advice.Test test = (outcome == CaseOutcome.TRAFFIC) ? tests.traffic()
				: (outcome == CaseOutcome.AVAILABILITY) ? tests.availability() : tests.dataModel();
		String rule = this.advice.findings()
			.stream()
			.filter((finding) -> finding.because().equals(test.because()))
			.map(Advice.Finding::rule)
			.findFirst()
			.orElseGet(() -> this.words.of("no-rule"));
		return new Side(this.words.outcome(outcome), this.words.testOutcome(test.outcome()),
				List.of(new Reason("", rule, test.because())));
	}

}
