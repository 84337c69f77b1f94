package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Frame;
import dev.plumbline.drawing.Plan.Grain;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Sketch.Anchor;
import dev.plumbline.drawing.Sketch.Heading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a plan: frames for what can fail as a whole, boxes for what runs, and the layers
 * named in the margin, or below where there is none.
 */
final class PlanSketch {

	/** How high a stack of copies shows behind its box. */
	static final double STACK = 6;

	private static final double ROUND = 4;

	private final Plan plan;

	private final boolean wide;

	private final Sketch sketch;

	private final Lanes lanes;

	private final PlanLayout layout;

	PlanSketch(Plan plan, boolean wide) {
		this.plan = plan;
		this.wide = wide;
		this.sketch = new Sketch(wide ? 720 : 320);
		this.lanes = new Lanes(plan, wide);
		this.layout = new PlanLayout(plan, wide, this.lanes);
	}

	Sketch drawn() {
		this.plan.outer().forEach(this::frame);
		this.plan.outer().forEach((outer) -> this.plan.within(outer).forEach(this::frame));
		users();
		this.plan.boxes().forEach(this::box);
		new PlanLinks(this.plan, this.layout, this.lanes, this.sketch, this.wide).draw();
		double below = new PlanLegend(this.plan, this.sketch, this.wide).draw(this.layout.bottom() + 28);
		if (this.wide) {
			this.plan.layers().forEach(this::caption);
		}
		else {
			below = captions(below + 8);
		}
		close(below + 8);
		return this.sketch;
	}

	private void frame(Frame frame) {
		Area area = this.layout.area(frame);
		this.sketch.filledBox(Ink.INK, 0.035, area, ROUND + 2);
		this.sketch.box(frame.outer() ? Ink.MUTED : Ink.LINE, Pen.HAIR, area, ROUND + 2);
		Type type = frame.outer() ? Type.LABEL : Type.SMALL;
		double inset = this.wide ? 8 : frame.outer() ? 6 : 4;
		this.sketch.text(frame.outer() ? Ink.INK : Ink.MUTED, type, Anchor.START, area.x() + inset, area.y() + 18,
				Letters.shortened(frame.name(), type.size(), type.bold(), area.width() - inset));
	}

	private void users() {
		Area area = this.layout.users();
		this.sketch.box(Ink.LINE, Pen.HAIR, area, area.height() / 2);
		this.sketch.text(Ink.INK, Type.SMALL, Anchor.MIDDLE, area.centre(), area.middle() + 5, Words.of("plan.users"));
		for (Frame outer : this.plan.outer()) {
			if (reached(outer)) {
				Area frame = this.layout.area(outer);
				this.sketch.line(Ink.MUTED, waits(outer) ? Pen.DASHED : Pen.HAIR, frame.centre(), area.bottom(),
						frame.centre(), frame.y() - 6);
				this.sketch.arrowHead(Ink.MUTED, frame.centre(), frame.y(), Heading.DOWN);
			}
		}
	}

	private boolean reached(Frame outer) {
		return applications().anyMatch((box) -> outer.covers(box.from()));
	}

	private boolean waits(Frame outer) {
		return applications().filter((box) -> outer.covers(box.from())).allMatch((box) -> box.kind() == Kind.WAITS);
	}

	private Stream<Box> applications() {
		return this.plan.layers().get(0).rows().stream().flatMap(List::stream);
	}

	private void box(Box box) {
		Area area = this.layout.area(box);
		Ink text = (box.kind() == Kind.WRITES) ? Ink.SURFACE : Ink.INK;
		if (box.copies() > 1) {
			stack(box, area);
		}
		if (box.kind() == Kind.WRITES) {
			this.sketch.filledBox(Ink.ACCENT, 1, area, ROUND);
		}
		else if (box.kind() == Kind.WAITS) {
			this.sketch.box(Ink.MUTED, Pen.DASHED, area, ROUND);
		}
		else {
			this.sketch.filledBox(Ink.SURFACE, 1, area, ROUND);
			this.sketch.box(Ink.MUTED, Pen.HAIR, area, ROUND);
		}
		List<String> details = this.layout.details(box);
		double grain = (box.grain() != Grain.WHOLE) ? 16 : 0;
		double height = Type.LABEL.leading() + details.size() * Type.SMALL.leading() + grain;
		double y = area.y() + (area.height() - height) / 2 + 13;
		this.sketch.text(text, Type.LABEL, Anchor.MIDDLE, area.centre(), y,
				Letters.shortened(box.name(), Type.LABEL.size(), true, area.width()));
		for (String detail : details) {
			y += Type.SMALL.leading();
			this.sketch.text((text == Ink.INK) ? Ink.MUTED : text, Type.SMALL, Anchor.MIDDLE, area.centre(), y, detail);
		}
		if (grain > 0) {
			grain(box, text, area.centre(), y + 9);
		}
	}

	/** The edges of further copies behind a box. */
	private void stack(Box box, Area area) {
		Ink ink = (box.kind() == Kind.WRITES) ? Ink.ACCENT : Ink.MUTED;
		for (int sheet = 1; sheet <= 2; sheet++) {
			double y = area.y() - sheet * STACK / 2;
			this.sketch.line(ink, Pen.HAIR, area.x() + 3 * sheet, y, area.right() - 3 * sheet, y);
		}
	}

	/** Cells that touch are parts of one thing; cells apart are things of their own. */
	private void grain(Box box, Ink ink, double centre, double y) {
		int cells = 5;
		double width = (box.grain() == Grain.MODULES) ? 11 : 7;
		double step = 11;
		for (int cell = 0; cell < cells; cell++) {
			this.sketch.box(ink, Pen.HAIR,
					new Area(centre - cells * step / 2 + cell * step + (step - width) / 2, y, width, 7), 0);
		}
	}

	private void caption(Layer layer) {
		double y = this.layout.top(layer) + 14;
		this.sketch.text(Ink.INK, Type.STRONG, Anchor.START, 0, y, layer.name());
		if (!layer.note().isEmpty()) {
			this.sketch.paragraph(Ink.MUTED, Type.SMALL, 0, y + 20, this.layout.note(layer));
		}
	}

	private double captions(double top) {
		double y = top;
		for (Layer layer : this.plan.layers()) {
			this.sketch.text(Ink.INK, Type.STRONG, Anchor.START, 0, y, layer.name());
			y += 20;
			if (!layer.note().isEmpty()) {
				y = this.sketch.paragraph(Ink.MUTED, Type.SMALL, 0, y, lines(layer.note()));
			}
			y += 10;
		}
		return y;
	}

	/** What can fail, and what is not there. */
	private void close(double top) {
		double y = this.sketch.paragraph(Ink.INK, Type.BODY, 0, top,
				Letters.wrapped(this.plan.failure(), Type.BODY.size(), this.sketch.width()));
		if (!this.plan.unseen().isEmpty()) {
			this.sketch.paragraph(Ink.MUTED, Type.SMALL, 0, y + 2, lines(String.join(" ", this.plan.unseen())));
		}
	}

	private List<String> lines(String text) {
		return Letters.wrapped(text, Type.SMALL.size(), this.sketch.width());
	}

}
