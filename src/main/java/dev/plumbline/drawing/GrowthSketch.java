package dev.plumbline.drawing;

import dev.plumbline.drawing.Growth.Curve;
import dev.plumbline.drawing.Sketch.Anchor;
import dev.plumbline.drawing.Sketch.Heading;

import java.util.List;

/**
 * Lays the curves out on a linear scale up to a quarter more than the limit; what goes
 * further leaves the sheet at the top.
 */
final class GrowthSketch {

	private static final double MOST = 1.25;

	private static final double TOP = 26;

	private static final double HEIGHT = 210;

	private static final double AXIS_ROOM = 46;

	/** Straight pieces in all, so that a curve looks like one. */
	private static final int PIECES = 45;

	private static final double VISIBLE = 0.6;

	private static final List<Pen> PENS = List.of(Pen.HAIR, Pen.DASHED, Pen.DOTTED, Pen.LONG_DASHED);

	private final Growth growth;

	private final GrowthText text;

	private final boolean wide;

	private final Sketch sketch;

	private final double right;

	private final int steps;

	GrowthSketch(Growth whole, boolean wide) {
		this.growth = whole.worthDrawing();
		this.text = new GrowthText(whole);
		this.wide = wide;
		this.sketch = new Sketch(wide ? 720 : 320);
		this.right = wide ? 440 : 306;
		this.steps = Math.max(1, PIECES / Math.max(1, lastIndex()));
	}

	Sketch drawn() {
		scale();
		years();
		horizon();
		int pen = 0;
		for (Curve curve : this.growth.curves()) {
			if (!isFirst(curve)) {
				curve(curve, Ink.MUTED, PENS.get(pen++ % PENS.size()));
			}
		}
		this.growth.first().ifPresent((curve) -> {
			curve(curve, Ink.ACCENT, Pen.BOLD);
			breakPoint(curve);
		});
		names();
		return this.sketch;
	}

	private void scale() {
		for (double share : List.of(0.0, 0.5, 1.0)) {
			boolean limit = share == 1;
			this.sketch.line(limit ? Ink.INK : Ink.LINE, limit ? Pen.LINE : Pen.HAIR, AXIS_ROOM, y(share), this.right,
					y(share));
			this.sketch.text(limit ? Ink.INK : Ink.MUTED, Type.SMALL, Anchor.END, AXIS_ROOM - 8, y(share) + 4.5,
					Amounts.share(share));
		}
		boolean free = this.growth.first()
			.map((curve) -> 2 * curve.breaksAfter().orElseThrow() > lastIndex())
			.orElse(true);
		this.sketch.text(Ink.INK, Type.SMALL, Anchor.START, free ? AXIS_ROOM + 6 : 0, free ? y(1) - 7 : 14,
				Words.of("curves.limit"));
	}

	private void years() {
		int last = lastIndex();
		int step = Math.max(1, (int) Math.ceil((last + 1) * 52 / (this.right - AXIS_ROOM)));
		for (int year = 0; year <= last; year++) {
			this.sketch.line(Ink.LINE, Pen.HAIR, x(year), y(0), x(year), y(0) + 5);
			if (year % step == 0) {
				this.sketch.text(Ink.MUTED, Type.SMALL,
						(year == 0) ? Anchor.START : (year == last) ? Anchor.END : Anchor.MIDDLE,
						(year == 0) ? AXIS_ROOM - 8 : (year == last) ? this.right + 8 : x(year), y(0) + 22,
						Words.of("curves.year", this.growth.firstYear() + year));
			}
		}
	}

	/** Where the visitor looks to; the limit is as far up as it matters. */
	private void horizon() {
		int year = this.growth.horizon() - this.growth.firstYear();
		if (year < 0 || year > lastIndex()) {
			return;
		}
		String name = Words.of("curves.horizon");
		boolean room = x(year) + Type.SMALL.width(name) / 2 <= this.sketch.width();
		this.sketch.line(Ink.LINE, Pen.LINE, x(year), y(0), x(year), y(1));
		this.sketch.text(Ink.MUTED, Type.SMALL, room ? Anchor.MIDDLE : Anchor.END, room ? x(year) : this.sketch.width(),
				y(0) + 41, name);
	}

	private void curve(Curve curve, Ink ink, Pen pen) {
		double last = y(Math.min(curve.at(0), MOST));
		StringBuilder path = new StringBuilder(Xml.command("M", x(0), last));
		int end = lastIndex() * this.steps;
		for (int step = 1; step <= end && between(curve, step - 1) < MOST; step++) {
			double before = between(curve, step - 1);
			double share = between(curve, step);
			double part = (share > MOST) ? (MOST - before) / (share - before) : 1;
			double y = y(Math.min(share, MOST));
			// a curve that hardly rises needs few points, and the page is shorter for it
			if (step == end || Math.abs(y - last) >= VISIBLE) {
				path.append(Xml.command("L", x((step - 1 + part) / this.steps), y));
				last = y;
			}
		}
		this.sketch.stroke(ink, pen, path.toString());
	}

	/** Within a year growth compounds, as it does from year to year. */
	private double between(Curve curve, int step) {
		double before = curve.at(step / this.steps);
		double part = (step % this.steps) / (double) this.steps;
		if (part == 0) {
			return before;
		}
		double after = curve.at(step / this.steps + 1);
		return (before > 0 && after > 0) ? before * Math.pow(after / before, part) : before + (after - before) * part;
	}

	/** The first year over the limit, up to the curve or to where it left the sheet. */
	private void breakPoint(Curve curve) {
		int year = curve.breaksAfter().orElseThrow();
		double share = curve.at(year);
		double top = y(Math.min(share, MOST));
		this.sketch.line(Ink.WARN, Pen.LINE, x(year), (share > MOST) ? top + 6 : top, x(year), y(0));
		if (share > MOST) {
			this.sketch.arrowHead(Ink.WARN, x(year), top, Heading.UP);
		}
		else {
			this.sketch.dot(Ink.WARN, x(year), top, 5, true);
		}
	}

	private void names() {
		double x = this.wide ? this.right + 48 : 0;
		double y = this.wide ? TOP + 24 : y(0) + 76;
		int pen = 0;
		for (Curve curve : this.growth.curves()) {
			boolean first = isFirst(curve);
			this.sketch.line(first ? Ink.ACCENT : Ink.MUTED, first ? Pen.BOLD : PENS.get(pen++ % PENS.size()), x, y - 5,
					x + 24, y - 5);
			this.sketch.text(Ink.INK, first ? Type.STRONG : Type.BODY, Anchor.START, x + 36, y, curve.name());
			y = this.sketch.paragraph(first ? Ink.WARN : Ink.MUTED, Type.SMALL, x + 36, y + 19,
					Letters.wrapped(this.text.fate(whole(curve)), Type.SMALL.size(), this.sketch.width() - x - 36))
					+ 10;
		}
	}

	/** The curve as it came, with the years that are not drawn. */
	private Curve whole(Curve drawn) {
		return this.text.curves()
			.stream()
			.filter((curve) -> curve.part().equals(drawn.part()))
			.findFirst()
			.orElse(drawn);
	}

	private boolean isFirst(Curve curve) {
		return this.growth.first().filter(curve::equals).isPresent();
	}

	private int lastIndex() {
		return this.growth.curves().get(0).shares().size() - 1;
	}

	private double x(double year) {
		return AXIS_ROOM + (this.right - AXIS_ROOM) * year / Math.max(lastIndex(), 1);
	}

	private double y(double share) {
		return TOP + HEIGHT * (1 - share / MOST);
	}

}
