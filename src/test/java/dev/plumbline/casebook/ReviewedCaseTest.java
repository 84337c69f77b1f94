package dev.plumbline.casebook;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Shipped;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewedCaseTest {

	private static final ReviewedCasebook BOOK = ReviewedCasebook.of(Casebook.shipped(), Shipped.ADVISOR,
			Shipped.RULES.current(), Shipped.DAY);

	private final ReviewedCase alibaba = BOOK.find("alibaba-k8s-2019").orElseThrow();

	@Test
	void comparesEveryOutcomeThatTheCaseStates() {
		assertThat(BOOK.cases()).hasSameSizeAs(Casebook.shipped().cases())
			.allSatisfy((reviewed) -> assertThat(reviewed.comparisons()).extracting(Agreement.Comparison::outcome)
				.containsExactlyElementsOf(reviewed.published().expected().keySet()));
	}

	@Test
	void sumsUpToTheAgreementOfTheWholeBook() {
		Agreement whole = Agreement.of(Casebook.shipped(),
				(answers) -> Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY));
		assertThat(BOOK.agreement().overall()).isEqualTo(whole.overall());
		assertThat(BOOK.cases().stream().mapToInt((reviewed) -> reviewed.score().agreed()).sum())
			.isEqualTo(whole.overall().agreed());
	}

	@Test
	void findsTheBestOfTheCandidatesThatWouldHaveAgreed() {
		assertThat(this.alibaba.misses()).extracting(Agreement.Comparison::outcome).contains(CaseOutcome.COORDINATION);
		assertThat(this.alibaba.bestThatAgrees(CaseOutcome.COORDINATION)).map(Advice.Candidate::candidate)
			.hasValue("etcd");
	}

	@Test
	void findsTheChosenCandidateWhereItAgrees() {
		for (ReviewedCase reviewed : BOOK.cases()) {
			for (Agreement.Comparison comparison : reviewed.comparisons()) {
				comparison.outcome()
					.area()
					.filter((area) -> comparison.agrees())
					.ifPresent((area) -> assertThat(reviewed.bestThatAgrees(comparison.outcome()))
						.map(Advice.Candidate::candidate)
						.hasValue(reviewed.advice().chosen(area)));
			}
		}
	}

	@Test
	void findsNoCandidateForWhatTheTestsDecide() {
		assertThat(this.alibaba.bestThatAgrees(CaseOutcome.TRAFFIC)).isEmpty();
		assertThat(BOOK.find("nobody-2021")).isEmpty();
	}

}
