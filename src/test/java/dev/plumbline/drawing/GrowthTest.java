package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;
import dev.plumbline.drawing.Growth.Curve;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GrowthTest {

	@Test
	void namesThePartThatBreaksFirstAndItsYear() {
		Drawing runway = Drawings.runway(SampleDrawings.growth(1.5, 16, 0.03, 0.01, 0.06, 0.08), "r");
		assertThat(runway.text()).startsWith("First over its limit: Data, in 2033.")
			.contains("Data: 8% of its limit in 2026, over it in 2033.",
					"Reads: 6% of its limit in 2026, over it in 2033.");
		assertThat(new Page(runway.svg()).texts()).extracting(Page.Text::text)
			.contains("over its limit in 2033, first");
	}

	@Test
	void takesTheOneFurthestOverOfTwoInTheSameYear() {
		Growth growth = new Growth(2026, 2029,
				List.of(new Curve("writes", List.of(0.5, 1.2)), new Curve("data", List.of(0.9, 1.1))));
		assertThat(growth.first()).map(Curve::part).hasValue("writes");
	}

	@Test
	void takesTheOneTheAdviceNamesOfTwoThatAreEquallyFarOver() {
		AdviceForDrawing advice = AdviceForDrawing.ordinary()
			.runway(2027, "data")
			.growth(2027, new Advice.Curve("writes", List.of(0.5, 1.2)), new Advice.Curve("data", List.of(0.5, 1.2)));
		assertThat(Growth.of(advice.advice()).flatMap(Growth::first)).map(Curve::part).hasValue("data");
	}

	@Test
	void isNotThereForAnAdviceThatDoesNotTell() {
		assertThat(Drawings.runway(AdviceForDrawing.ordinary().runway(2027, "data").advice(), "r")).isEmpty();
	}

	@Test
	void saysWhatIsOverItsLimitAlready() {
		Drawing runway = Drawings.runway(SampleDrawings.growth(1, 16, 1.3, 0.01, 0.06, 0.08), "r");
		assertThat(runway.text()).startsWith("Over its limit already: Application.")
			.contains("Application: 130% of its limit in 2026 already.");
	}

	@Test
	void marksTheHorizonWhereItIsDrawn() {
		List<Curve> curves = List.of(new Curve("writes", List.of(0.1, 0.2, 0.4)));
		assertThat(texts(new Growth(2026, 2028, curves))).contains("your horizon");
		assertThat(texts(new Growth(2026, 2029, curves))).doesNotContain("your horizon");
	}

	private static List<String> texts(Growth growth) {
		return new Page(Drawings.runway(growth, "r").svg()).texts().stream().map(Page.Text::text).toList();
	}

	@Test
	void saysThatNothingGrows() {
		Drawing runway = Drawings.runway(SampleDrawings.growth(1, 16, 0.03, 0.01, 0.06, 0.08), "r");
		assertThat(runway.text()).startsWith("Nothing grows, and no part outgrows its limit by 2041.")
			.contains("Reads: 6% of its limit in 2026, 6% in 2041.");
		assertThat(new Page(runway.svg()).elements())
			.noneMatch((element) -> element.getAttribute("class").equals("pl-warn"));
	}

	@Test
	void saysThatNothingBreaks() {
		assertThat(Drawings.runway(SampleDrawings.growth(1.1, 16, 0.03, 0.01, 0.06, 0.08), "r").text())
			.startsWith("No part outgrows its limit by 2041.");
	}

	@Test
	void countsTheLimitItselfAsStillWithin() {
		Growth growth = new Growth(2026, 2029, List.of(new Curve("writes", List.of(1.0, 1.0))));
		assertThat(growth.first()).isEmpty();
	}

	@Test
	void drawsLittleMoreThanTheYearsThatMatter() {
		Growth growth = SampleDrawings.growth(1.5, 16, 0.03, 0.01, 0.06, 0.08);
		assertThat(growth.worthDrawing().lastYear()).isEqualTo(2035);
		assertThat(SampleDrawings.growth(3, 16, 2, 2, 2, 2).worthDrawing().lastYear()).isEqualTo(2031);
	}

	@Test
	void refusesCurvesOverDifferentYears() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Growth(2026, 2029,
				List.of(new Curve("writes", List.of(1.0)), new Curve("data", List.of(1.0, 2.0)))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Growth(2026, 2029, List.of()));
	}

}
