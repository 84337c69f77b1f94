package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTest {

	@Test
	void breaksBetweenWordsThatFit() {
		assertThat(Letters.wrapped("a majority of the nodes agrees", 10, 80))
			.allMatch((line) -> Letters.width(line, 10, false) <= 80)
			.hasSizeGreaterThan(1)
			.satisfies((lines) -> assertThat(String.join(" ", lines)).isEqualTo("a majority of the nodes agrees"));
	}

	@Test
	void cutsAWordShortThatFitsNoLine() {
		String cut = Letters.shortened("immeasurablylongcandidate", 10, false, 60);
		assertThat(cut).endsWith("…").startsWith("immeas");
		assertThat(Letters.width(cut, 10, false)).isLessThanOrEqualTo(60);
	}

	@Test
	void neverCutsACharacterInTwo() {
		assertThat(Letters.shortened("𝒜𝒜𝒜𝒜𝒜𝒜", 10, false, 35)).isEqualTo("𝒜𝒜…");
	}

	@Test
	void countsEveryCharacterItDoesNotKnowAsAWholeSquare() {
		assertThat(Letters.width("漢字", 10, false)).isEqualTo(20);
	}

}
