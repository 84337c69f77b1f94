package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GaugeTest {

	private final AdviceForDrawing advice = AdviceForDrawing.ordinary();

	@Test
	void namesEveryPartWithItsSharesAndAmounts() {
		Drawing gauge = Drawings.gauge(this.advice.advice(), "g");
		assertThat(gauge.text()).contains("Application: 1% of the limit today, 3.4% at the horizon",
				"Writes: 0.2% of the limit today, 0.8% at the horizon",
				"24 today, 81 at the horizon; limit 10,000 writes a second", "Reads: 1.9%", "Data: 1%");
		assertThat(texts(gauge)).contains("Application", "3.4%", "0.8%", "7.5%");
	}

	@Test
	void showsATinyShareAllTheSame() {
		this.advice.part("writes", 1e-9, 1e-8, 10_000.0, "writes a second");
		Page page = new Page(Drawings.gauge(this.advice.advice(), "g").svg());
		assertThat(page.named("rect")).filteredOn((rect) -> rect.getAttribute("class").equals("pl-accent"))
			.allMatch((rect) -> Page.area(rect).width() >= 2);
		assertThat(texts(Drawings.gauge(this.advice.advice(), "g"))).contains("<0.1%");
	}

	@Test
	void neverDrawsAPartThatFitsOverTheLimit() {
		this.advice.part("data", 3.9999, 4.0, 4.0, "TB");
		assertThat(new Page(Drawings.gauge(this.advice.advice(), "g").svg()).named("rect"))
			.noneMatch((rect) -> rect.getAttribute("class").equals("pl-warn"));
	}

	@Test
	void marksWhatIsOverTheLimit() {
		this.advice.part("writes", 5_000.0, 14_000.0, 10_000.0, "writes a second");
		Page page = new Page(Drawings.gauge(this.advice.advice(), "g").svg());
		assertThat(page.named("rect")).anyMatch((rect) -> rect.getAttribute("class").equals("pl-warn"));
		assertThat(page.texts()).extracting(Page.Text::text).contains("140%");
	}

	@Test
	void breaksTheBarOffBeyondTwiceTheLimitAndSaysByHowMuch() {
		this.advice.part("writes", 5_000.0, 160_000.0, 10_000.0, "writes a second");
		Drawing gauge = Drawings.gauge(this.advice.advice(), "g");
		assertThat(texts(gauge)).contains("×16");
		assertThat(gauge.text()).contains("×16 at the horizon");
		assertThat(new Page(gauge.svg()).named("path"))
			.anyMatch((path) -> path.getAttribute("class").equals("pl-surface"));
	}

	@Test
	void putsOnlyTheWorstPartIntoTheSmallGauge() {
		Drawing gauge = Drawings.smallGauge(this.advice.advice(), "g");
		assertThat(gauge.narrow()).isNull();
		assertThat(gauge.text()).startsWith("Data:").doesNotContain("Writes");
		assertThat(texts(gauge)).contains("Data", "7.5%").doesNotContain("Writes");
	}

	@Test
	void saysSoWhenThereIsNothingToMeasureAgainst() {
		Drawing gauge = Drawings.gauge(this.advice.noParts().advice(), "g");
		assertThat(gauge.text()).contains("No part of this test has a limit");
		assertThat(texts(gauge)).containsExactly("No limit to measure against.");
	}

	@Test
	void namesAPartWeHaveNoWordsForByItsIdAndEscapesIt() {
		this.advice.part("<disks & \"tapes\">", 1.0, 2.0, 10.0, "a </text>\u0000\ud800");
		Drawing gauge = Drawings.gauge(this.advice.advice(), "g");
		assertThat(texts(gauge)).contains("<disks & \"tapes\">");
		assertThat(gauge.text()).contains("<disks & \"tapes\">");
	}

	private static List<String> texts(Drawing drawing) {
		return new Page(drawing.svg()).named("text").stream().map(Element::getTextContent).toList();
	}

}
