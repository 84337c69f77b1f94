package dev.plumbline.report.pdf;

import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The paths of our drawings, and no others. */
class DrawingPathTest {

	@Test
	void readsLinesAndCurves() {
		assertThat(DrawingPath.read("M1 2L5 2L5 6Z").getBounds2D()).isEqualTo(new Rectangle2D.Double(1, 2, 4, 4));
		assertThat(DrawingPath.read("M10 10c0 -5 4 -5 4 0").getCurrentPoint().getX()).isEqualTo(14);
		assertThat(DrawingPath.read("M0 0 L-1.5 .5").getCurrentPoint().getX()).isEqualTo(-1.5);
	}

	@Test
	void refusesWhatItWouldDrawWrongly() {
		assertThatIllegalArgumentException().isThrownBy(() -> DrawingPath.read("M0 0A1 1 0 0 1 2 2"))
			.withMessageContaining("A");
	}

}
