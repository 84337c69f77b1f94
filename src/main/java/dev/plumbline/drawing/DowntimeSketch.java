package dev.plumbline.drawing;

import dev.plumbline.drawing.Sketch.Anchor;

import java.util.List;
import java.util.Objects;

/**
 * Lays the downtime out: one line for each span, a dot where it stands on one logarithmic
 * scale. Dots and not bars, because the length of a bar would lie there.
 */
final class DowntimeSketch {

	private static final double DOT = 6;

	private static final double ROOM_FOR_NEVER = 26;

	private final Downtime downtime;

	private final boolean wide;

	private final Sketch sketch;

	private final double left;

	private final double right;

	private final double start;

	private final TimeScale scale;

	DowntimeSketch(Downtime downtime, boolean wide) {
		this.downtime = downtime;
		this.wide = wide;
		this.sketch = new Sketch(wide ? 720 : 320);
		this.left = wide ? 200 : 0;
		this.right = wide ? 560 : 320;
		List<Double> minutes = downtime.lines().stream().map(Downtime.Line::minutes).filter(Objects::nonNull).toList();
		this.start = minutes.contains(0.0) ? this.left + ROOM_FOR_NEVER : this.left;
		this.scale = new TimeScale(minutes, this.start + DOT + 2, this.right - DOT - 2);
	}

	Sketch drawn() {
		double y = 4;
		for (Downtime.Line line : this.downtime.lines()) {
			y = row(line, y);
		}
		ticks(y);
		comparison(y + 52);
		return this.sketch;
	}

	private double row(Downtime.Line line, double y) {
		boolean event = isEvent(line);
		Type type = event ? Type.STRONG : Type.BODY;
		Ink ink = (event && this.downtime.overspent()) ? Ink.WARN : Ink.INK;
		double track = this.wide ? y + 16 : y + 38;
		this.sketch.text(Ink.INK, type, Anchor.START, 0, this.wide ? track + 5 : y + 16, line.name());
		this.sketch.text(ink, type, Anchor.END, this.sketch.width(), this.wide ? track + 5 : y + 16, line.figure());
		track(line, track);
		return track + (this.wide ? 26 : 20);
	}

	private void track(Downtime.Line line, double y) {
		this.sketch.line(Ink.LINE, Pen.HAIR, this.start, y, this.right, y);
		guide(y);
		Double minutes = line.minutes();
		if (minutes == null) {
			return;
		}
		if (minutes == 0) {
			never(y);
			return;
		}
		Double allowed = this.downtime.allowed();
		if (isEvent(line) && allowed != null) {
			this.sketch.line(this.downtime.overspent() ? Ink.WARN : Ink.ACCENT, Pen.BOLD, this.scale.at(allowed), y,
					this.scale.at(minutes), y);
		}
		this.sketch.dot(ink(line), this.scale.at(minutes), y, DOT, true);
	}

	/** A span of nothing stands before the scale, which has no zero. */
	private void never(double y) {
		this.sketch.dot(Ink.INK, this.left + DOT + 2, y, DOT, true);
	}

	private Ink ink(Downtime.Line line) {
		boolean spent = isEvent(line) && this.downtime.overspent();
		return spent ? Ink.WARN : line.equals(this.downtime.lines().get(2)) ? Ink.INK : Ink.ACCENT;
	}

	private boolean isEvent(Downtime.Line line) {
		return line.equals(this.downtime.lines().get(1));
	}

	private void ticks(double bottom) {
		if (this.start > this.left) {
			this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.MIDDLE, this.left + DOT + 2, bottom + 20,
					Words.of("scale.never"));
		}
		double free = Double.NEGATIVE_INFINITY;
		for (TimeScale.Tick tick : this.scale.ticks()) {
			double x = this.scale.at(tick.minutes());
			String unit = Words.of("scale." + tick.unit());
			double room = Type.SMALL.width(unit);
			double start = Math.max(this.start, Math.min(x - room / 2, this.right - room));
			this.sketch.line(Ink.LINE, Pen.HAIR, x, bottom - 4, x, bottom + 4);
			if (start > free) {
				Anchor anchor = (start == this.start) ? Anchor.START
						: (start < x - room / 2) ? Anchor.END : Anchor.MIDDLE;
				this.sketch.text(Ink.MUTED, Type.SMALL, anchor,
						(anchor == Anchor.START) ? this.start : (anchor == Anchor.END) ? this.right : x, bottom + 20,
						unit);
				free = start + room + 2;
			}
		}
	}

	/** The allowance again on the other lines, so that they can be read against it. */
	private void guide(double y) {
		Double allowed = this.downtime.allowed();
		if (allowed != null) {
			double x = this.scale.at(allowed);
			this.sketch.line(Ink.ACCENT, Pen.LINE, x, y - 9, x, y + 9);
		}
	}

	private void comparison(double y) {
		Ink ink = this.downtime.overspent() ? Ink.WARN : Ink.INK;
		double below = this.sketch.paragraph(ink, Type.BODY, this.wide ? this.left : 0, y, Letters
			.wrapped(this.downtime.comparison(), Type.BODY.size(), this.sketch.width() - (this.wide ? this.left : 0)));
		this.sketch.paragraph(Ink.MUTED, Type.SMALL, this.wide ? this.left : 0, below, Letters
			.wrapped(Words.of("downtime.scale"), Type.SMALL.size(), this.sketch.width() - (this.wide ? this.left : 0)));
	}

}
