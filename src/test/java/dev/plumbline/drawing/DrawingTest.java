package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTest {

	private final Drawing gauge = Drawings.gauge(AdviceForDrawing.ordinary().advice(), "g");

	@Test
	void putsBothWidthsIntoAPage() {
		assertThat(this.gauge.html())
			.isEqualTo("<div class=\"pl-drawing\">" + this.gauge.svg() + this.gauge.narrow() + "</div>");
	}

	@Test
	void putsOneWidthIntoAPageWhereThereIsOne() {
		Drawing small = Drawings.smallGauge(AdviceForDrawing.ordinary().advice(), "g");
		assertThat(small.html()).isEqualTo("<div class=\"pl-drawing\">" + small.svg() + "</div>");
	}

	@Test
	void givesAPrinterItsTypefaceAndTheAlternativeText() {
		Page page = new Page(this.gauge.print("Source \"Sans\" $1"));
		assertThat(page.root().getAttribute("font-family")).isEqualTo("Source \"Sans\" $1");
		assertThat(page.root().getAttribute("alt")).isEqualTo(this.gauge.title() + ". " + this.gauge.text());
		assertThat(this.gauge.svg()).doesNotContain(" alt=");
	}

}
