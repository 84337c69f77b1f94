package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Sketch.Anchor;
import dev.plumbline.drawing.Sketch.Heading;

/** Says what the signs of a plan mean, of those that occur in it. */
final class PlanLegend {

	private static final double SAMPLE = 28;

	private static final double TO_TEXT = 36;

	private final Plan plan;

	private final Sketch sketch;

	private final boolean wide;

	private double x;

	private double y;

	PlanLegend(Plan plan, Sketch sketch, boolean wide) {
		this.plan = plan;
		this.sketch = sketch;
		this.wide = wide;
	}

	/** Draws the legend from a baseline on; returns the baseline of what follows. */
	double draw(double baseline) {
		this.y = baseline;
		for (Kind kind : Kind.values()) {
			String text = Words.orNothing("plan.kind." + kind.id());
			if (!text.isEmpty() && this.plan.boxes().stream().anyMatch((box) -> box.kind() == kind)) {
				entry(text);
				sample(kind, new Area(this.x, this.y - 11, SAMPLE, 13));
				next(text);
			}
		}
		for (Flow flow : Flow.values()) {
			if (this.plan.links().stream().anyMatch((link) -> link.flow() == flow)) {
				String text = Words.of("plan.flow." + flow.id());
				entry(text);
				sample(flow, this.y - 4.5);
				next(text);
			}
		}
		return this.y + 26;
	}

	private void entry(String text) {
		if (this.x > 0 && this.x + TO_TEXT + Type.SMALL.width(text) > this.sketch.width()) {
			this.x = 0;
			this.y += 23;
		}
		this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.START, this.x + TO_TEXT, this.y, text);
	}

	private void next(String text) {
		this.x += TO_TEXT + Type.SMALL.width(text) + (this.wide ? 20 : 12);
	}

	private void sample(Kind kind, Area area) {
		if (kind == Kind.WRITES) {
			this.sketch.filledBox(Ink.ACCENT, 1, area, 3);
		}
		else {
			this.sketch.box(Ink.MUTED, Pen.DASHED, area, 3);
		}
	}

	private void sample(Flow flow, double middle) {
		double end = this.x + SAMPLE;
		if (flow == Flow.AGREE) {
			this.sketch.line(Ink.ACCENT, Pen.LINE, this.x + 3, middle, end - 3, middle);
			this.sketch.dot(Ink.ACCENT, this.x + 3, middle, 3, true);
			this.sketch.dot(Ink.ACCENT, end - 3, middle, 3, true);
		}
		else {
			this.sketch.line(PlanLinks.ink(flow), PlanLinks.pen(flow), this.x, middle, end - 5, middle);
			this.sketch.arrowHead(PlanLinks.ink(flow), end, middle, Heading.RIGHT);
		}
	}

}
