package dev.plumbline.casebook;

import dev.plumbline.advice.Shipped;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementWithRealityTest {

	private static final Casebook CASEBOOK = Casebook.shipped();

	@Test
	void adviceAgreesWithWhatTurnedOutToBeRight() {
		Agreement agreement = Agreement.of(CASEBOOK,
				(answers) -> Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY));
		AgreementTable table = AgreementTable.of(CASEBOOK, agreement);
		System.out.println(table.rows() + "\n\n" + table.misses());
		assertThat(agreement.overall().share()).as(table.misses()).isGreaterThanOrEqualTo(0.94);
		assertThat(agreement.hard().share()).as(table.misses()).isGreaterThanOrEqualTo(0.91);
		assertThat(agreement.yesOrNo().share()).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void explainsEveryMissAndNothingElse() {
		Agreement agreement = Agreement.of(CASEBOOK,
				(answers) -> Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY));
		assertThat(agreement.misses().stream().map((miss) -> miss.published().id() + " " + miss.outcome().id()))
			.containsExactlyInAnyOrderElementsOf(CASEBOOK.cases()
				.stream()
				.flatMap((published) -> published.misses()
					.keySet()
					.stream()
					.map((outcome) -> published.id() + " " + outcome.id()))
				.toList());
	}

	@Test
	void sayingTheSameToEverybodyDoesNotAgree() {
		Agreement no = Agreement.ofAlways(CASEBOOK, Opinion.ALWAYS_NO);
		Agreement notYet = Agreement.ofAlways(CASEBOOK, Opinion.ALWAYS_NOT_YET);
		assertThat(no.overall().share()).isLessThan(0.7);
		assertThat(notYet.overall().share()).isLessThan(0.8);
		assertThat(notYet.yesOrNo().share()).isZero();
	}

}
