package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DowntimeTest {

	@Test
	void setsOneEventAgainstAYearsAllowance() {
		Drawing drawing = Drawings.availability(AdviceForDrawing.ordinary().advice(), "a");
		assertThat(drawing.text()).contains("A target of 99.9% allows 8 h 46 min of downtime in a year.",
				"One regional event takes 15 h.", "One event spends 1.7 times what a year allows.", "half a day",
				"logarithmic");
	}

	@Test
	void saysWhatShareOfTheAllowanceAnEventSpends() {
		AdviceForDrawing advice = AdviceForDrawing.ordinary().downtime("99", 5_259.6, 900, "day");
		assertThat(Drawings.availability(advice.advice(), "a").text()).contains("17% of what a year allows", "a day");
	}

	@Test
	void drawsNoAllowanceWithoutATarget() {
		AdviceForDrawing advice = AdviceForDrawing.ordinary().downtime("none", null, 900, "day");
		Drawing drawing = Drawings.availability(advice.advice(), "a");
		assertThat(drawing.text()).contains("There is no availability target");
		assertThat(new Page(drawing.svg()).named("circle")).hasSize(2);
		assertThat(new Page(drawing.svg()).texts()).extracting(Page.Text::text).contains("no target");
	}

	@Test
	void standsWhatMustNotBeMissedBeforeTheScale() {
		AdviceForDrawing advice = AdviceForDrawing.ordinary().downtime("99.999", 5.2596, 900, "unnoticed");
		Page page = new Page(Drawings.availability(advice.advice(), "a").svg());
		assertThat(page.texts()).extracting(Page.Text::text).contains("0", "not at all", "5 min 16 s");
	}

	@Test
	void usesALogarithmicScaleOfUnitsPeopleKnow() {
		TimeScale scale = new TimeScale(List.of(900.0), 0, 400);
		assertThat(scale.ticks()).extracting(TimeScale.Tick::unit).containsExactly("minute", "hour", "day", "week");
		assertThat(scale.at(100) - scale.at(10)).isCloseTo(scale.at(1_000) - scale.at(100), within(1e-9));
		assertThat(scale.at(1)).isZero();
		assertThat(scale.at(10_080)).isCloseTo(400, within(1e-9));
	}

	@Test
	void stretchesTheScaleAsFarAsItHasTo() {
		assertThat(new TimeScale(List.of(0.5, 600_000.0), 0, 400).ticks()).extracting(TimeScale.Tick::unit)
			.containsExactly("second", "minute", "hour", "day", "week", "year", "decade");
	}

}
