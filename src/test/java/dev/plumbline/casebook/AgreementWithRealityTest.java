package dev.plumbline.casebook;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementWithRealityTest {

	private static final Casebook CASEBOOK = Casebook.shipped();

	@Test
	void sayingTheSameToEverybodyDoesNotAgree() {
		Agreement no = Agreement.ofAlways(CASEBOOK, Opinion.ALWAYS_NO);
		Agreement notYet = Agreement.ofAlways(CASEBOOK, Opinion.ALWAYS_NOT_YET);
		assertThat(no.overall().share()).isLessThan(0.7);
		assertThat(notYet.overall().share()).isLessThan(0.8);
		assertThat(notYet.yesOrNo().share()).isZero();
	}

}
