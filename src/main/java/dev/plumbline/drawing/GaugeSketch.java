package dev.plumbline.drawing;

import dev.plumbline.drawing.Sketch.Anchor;

/**
 * Lays the gauge out. The scale ends at the limit while everything stays below it, and at
 * twice the limit otherwise; what goes beyond breaks off visibly and says by how much.
 */
final class GaugeSketch {

	private static final double BAR = 14;

	private static final double SMALLEST = 2.5;

	private static final double BREAK_FROM_END = 26;

	/** Right edge of the figures for today, in the wide drawing. */
	private static final double NOW_ENDS = 606;

	private final Gauge gauge;

	private final boolean wide;

	private final Sketch sketch;

	private final double left;

	private final double right;

	private final double end;

	GaugeSketch(Gauge gauge, boolean wide) {
		this.gauge = gauge;
		this.wide = wide;
		this.sketch = new Sketch(wide ? 720 : 320);
		this.left = wide ? 120 : 0;
		this.right = wide ? 530 : 320;
		this.end = gauge.anyOverLimit() ? Amounts.LARGEST_PERCENTAGE : 1;
	}

	Sketch drawn() {
		if (this.gauge.parts().isEmpty()) {
			this.sketch.text(Ink.MUTED, Type.BODY, Anchor.START, 0, 20, Words.of("gauge.nothing.short"));
			return this.sketch;
		}
		double top = heads();
		double y = top + 8;
		for (Gauge.Part part : this.gauge.parts()) {
			y = this.wide ? wideRow(part, y) : narrowRow(part, y);
		}
		return this.sketch;
	}

	/**
	 * The samples, the column heads and the name of the limit; returns where the rows
	 * begin.
	 */
	private double heads() {
		String now = Words.of("gauge.now");
		sample(0, now, false);
		sample(Type.SMALL.width(now) + 40, Words.of("gauge.later"), true);
		if (this.wide) {
			this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.END, NOW_ENDS, 38, now);
			this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.END, 720, 38, Words.of("gauge.later"));
		}
		this.sketch.text(Ink.INK, Type.SMALL, (this.end > 1) ? Anchor.MIDDLE : Anchor.END, at(1), 38,
				Words.of("gauge.limit"));
		return 46;
	}

	private void sample(double x, String text, boolean hatched) {
		piece(Ink.ACCENT, x, x + 18, 4, 10, hatched);
		this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.START, x + 24, 14, text);
	}

	private double wideRow(Gauge.Part part, double y) {
		boolean worst = this.gauge.isWorst(part);
		Type type = worst ? Type.STRONG : Type.BODY;
		this.sketch.text(Ink.INK, type, Anchor.START, 0, y + 17, part.name());
		bar(part, y + 5);
		if (part.now() != null) {
			this.sketch.text(Ink.MUTED, Type.BODY, Anchor.END, NOW_ENDS, y + 17, Amounts.share(part.now()));
		}
		this.sketch.text(overLimit(part), type, Anchor.END, 720, y + 17, Amounts.share(part.later()));
		double below = this.sketch.paragraph(Ink.MUTED, Type.SMALL, this.left, y + 40,
				Letters.wrapped(part.amounts(), Type.SMALL.size(), 600));
		return below + 12;
	}

	private double narrowRow(Gauge.Part part, double y) {
		Type type = this.gauge.isWorst(part) ? Type.STRONG : Type.BODY;
		this.sketch.text(Ink.INK, type, Anchor.START, 0, y + 16, part.name());
		String later = Amounts.share(part.later());
		this.sketch.text(overLimit(part), type, Anchor.END, this.sketch.width(), y + 16, later);
		if (part.now() != null) {
			this.sketch.text(Ink.MUTED, Type.BODY, Anchor.END, this.sketch.width() - type.width(later) - 8, y + 16,
					Words.of("gauge.from", Amounts.share(part.now())));
		}
		bar(part, y + 30);
		double below = this.sketch.paragraph(Ink.MUTED, Type.SMALL, 0, y + 66,
				Letters.wrapped(part.amounts(), Type.SMALL.size(), this.sketch.width()));
		return below + 10;
	}

	private static Ink overLimit(Gauge.Part part) {
		return (part.later() > 1) ? Ink.WARN : Ink.INK;
	}

	/** One bar: solid up to today's share, hatched from there to the horizon's. */
	private void bar(Gauge.Part part, double y) {
		this.sketch.filledBox(Ink.INK, 0.05, new Area(this.left, y, at(1) - this.left, BAR), 0);
		double now = tip(part.nowOrNothing(), this.left);
		stretch(this.left, now, y, false);
		if (part.later() > part.nowOrNothing()) {
			stretch(now, tip(part.later(), now), y, true);
		}
		if (Math.max(part.later(), part.nowOrNothing()) > this.end) {
			breakOff(y);
		}
		this.sketch.line(Ink.INK, Pen.LINE, at(1), y - 6, at(1), y + BAR + 6);
	}

	/**
	 * Where a share ends: never so close to where it begins that it could be missed, and
	 * never over the limit for that.
	 */
	private double tip(double share, double begins) {
		double seen = (share <= 0) ? begins : Math.max(at(Math.min(share, this.end)), begins + SMALLEST);
		return Math.min(seen, (share <= 1) ? at(1) : this.right);
	}

	private void stretch(double from, double to, double y, boolean hatched) {
		double limit = Math.max(from, Math.min(to, at(1)));
		piece(Ink.ACCENT, from, limit, y, BAR, hatched);
		piece(Ink.WARN, limit, to, y, BAR, hatched);
	}

	private void piece(Ink ink, double from, double to, double y, double height, boolean hatched) {
		if (to - from < 0.1) {
			return;
		}
		Area area = new Area(from, y, to - from, height);
		if (hatched) {
			this.sketch.hatch(ink, area);
			this.sketch.box(ink, Pen.HAIR, area, 0);
		}
		else {
			this.sketch.filledBox(ink, 1, area, 0);
		}
	}

	/** A cut through the bar near its end: it goes on beyond the sheet. */
	private void breakOff(double y) {
		double x = this.right - BREAK_FROM_END;
		this.sketch.fill(Ink.SURFACE, 1, Xml.command("M", x, y + BAR + 2) + Xml.command("L", x + 5, y - 2)
				+ Xml.command("L", x + 11, y - 2) + Xml.command("L", x + 6, y + BAR + 2) + "Z");
		this.sketch.line(Ink.WARN, Pen.LINE, x, y + BAR + 3, x + 5, y - 3);
		this.sketch.line(Ink.WARN, Pen.LINE, x + 6, y + BAR + 3, x + 11, y - 3);
	}

	private double at(double share) {
		return this.left + (this.right - this.left) * share / this.end;
	}

}
