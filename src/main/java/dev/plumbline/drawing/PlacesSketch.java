package dev.plumbline.drawing;

import dev.plumbline.drawing.Sketch.Anchor;
import dev.plumbline.drawing.Sketch.Heading;

import java.util.stream.IntStream;

/** Lays the places out: frames with who writes and what is kept, and what binds them. */
final class PlacesSketch {

	private static final double TOP = 12;

	private static final double PEOPLE = 46;

	private static final double BOX = 96;

	private static final double BOX_HEIGHT = 40;

	private static final double FRAME_HEIGHT = 142;

	private static final double ROUND = 6;

	private static final double KEY = 32;

	private final Places places;

	private final boolean wide;

	private final Sketch sketch;

	private final double room;

	PlacesSketch(Places places, boolean wide) {
		this.places = places;
		this.wide = wide;
		this.sketch = new Sketch(wide ? 720 : 320);
		this.room = wide ? 400 : 320;
	}

	Sketch drawn() {
		border();
		IntStream.range(0, this.places.count()).forEach(this::place);
		data();
		writing();
		double bottom = bond();
		statements(bottom);
		return this.sketch;
	}

	/** All of it in one place: one border around everything. */
	private void border() {
		if (this.places.staysInOne() && this.places.count() > 1) {
			this.sketch.box(Ink.INK, Pen.BOLD, new Area(2, 2, this.room - 4, FRAME_HEIGHT + 2 * (TOP - 2)), ROUND + 2);
		}
	}

	private Area frame(int place) {
		double margin = this.places.staysInOne() ? TOP : 2;
		double gap = 12;
		if (this.places.count() == 1) {
			return new Area(2, TOP, 200, FRAME_HEIGHT);
		}
		double width = (this.room - 2 * margin - 2 * gap) / 3;
		return new Area(margin + place * (width + gap), TOP, width, FRAME_HEIGHT);
	}

	private void place(int place) {
		Area frame = frame(place);
		boolean bordered = this.places.staysInSeveral() || (this.places.staysInOne() && this.places.count() == 1);
		this.sketch.filledBox(Ink.INK, 0.04, frame, ROUND);
		this.sketch.box(bordered ? Ink.INK : Ink.LINE, bordered ? Pen.BOLD : Pen.HAIR, frame, ROUND);
		String name = (this.places.count() == 1) ? Words.of("places.one")
				: Words.of("places.place", String.valueOf((char) ('A' + place)));
		this.sketch.text(Ink.INK, Type.LABEL, Anchor.START, frame.x() + 10, frame.y() + 20, name);
	}

	private void data() {
		if (this.places.sharesRecords()) {
			Area first = frame(0);
			Area last = frame(this.places.count() - 1);
			box(new Area(first.x() + 10, TOP + BOX, last.right() - first.x() - 20, BOX_HEIGHT - 8),
					Words.of("places.records.same"));
			return;
		}
		for (int place = 0; place < this.places.count(); place++) {
			Area frame = frame(place);
			box(new Area(frame.x() + 10, TOP + BOX, frame.width() - 20, BOX_HEIGHT - 8), Words.of("places.records"));
		}
	}

	private void box(Area area, String text) {
		this.sketch.filledBox(Ink.ACCENT, 1, area, 3);
		this.sketch.text(Ink.SURFACE, Type.LABEL, Anchor.MIDDLE, area.centre(), area.middle() + 5, text);
	}

	private void writing() {
		boolean fromOne = this.places.writtenInOnePlace() && this.places.count() > 1;
		for (int place = 0; place < this.places.count(); place++) {
			double x = frame(place).centre();
			if (place == 0 || !fromOne) {
				person(x, TOP + PEOPLE);
				this.sketch.line(Ink.INK, Pen.LINE, x, TOP + PEOPLE + 18, x, TOP + BOX - 6);
			}
			else {
				double turn = TOP + PEOPLE + 28;
				this.sketch.stroke(Ink.INK, Pen.LINE, Xml.command("M", frame(0).centre(), turn)
						+ Xml.command("L", x, turn) + Xml.command("L", x, TOP + BOX - 6));
			}
			this.sketch.arrowHead(Ink.INK, x, TOP + BOX, Heading.DOWN);
		}
	}

	private void person(double x, double y) {
		this.sketch.dot(Ink.INK, x, y - 6, 4.5, true);
		this.sketch.fill(Ink.INK, 1, Xml.command("M", x - 9, y + 12) + "c0-15 18-15 18 0Z");
	}

	/** The bond between places, below their frames; returns where it ends. */
	private double bond() {
		double bottom = TOP + FRAME_HEIGHT + TOP;
		if (!this.places.bound()) {
			return bottom;
		}
		double y = bottom + 10;
		Pen pen = bondPen();
		for (int place = 0; place < this.places.count(); place++) {
			double x = frame(place).centre();
			this.sketch.line(Ink.ACCENT, pen, x, TOP + BOX + BOX_HEIGHT - 8, x, y);
		}
		this.sketch.line(Ink.ACCENT, pen, frame(0).centre(), y, frame(2).centre(), y);
		this.sketch.text(Ink.ACCENT, Type.LABEL, Anchor.MIDDLE, frame(1).centre(), y + 20,
				Words.of(this.places.atomic() ? "places.bond.atomic" : "places.bond.eventual"));
		return y + 26;
	}

	private void statements(double bottom) {
		double x = this.wide ? this.room + 40 : 0;
		double y = this.wide ? TOP + 16 : bottom + 30;
		for (Places.Statement statement : this.places.statements()) {
			key(statement, x + 9, y - 5);
			this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.START, x + KEY, y, statement.name());
			y = this.sketch.paragraph(Ink.INK, Type.BODY, x + KEY, y + 20,
					Letters.wrapped(statement.answer(), Type.BODY.size(), this.sketch.width() - x - KEY)) + 10;
		}
		this.sketch.reach(this.wide ? bottom : y - 20);
	}

	/** The sign that stands for a statement in the drawing. */
	private void key(Places.Statement statement, double x, double y) {
		switch (statement.question()) {
			case "writers" -> person(x, y);
			case "residency" -> {
				boolean bordered = this.places.staysInOne() || this.places.staysInSeveral();
				this.sketch.box(bordered ? Ink.INK : Ink.LINE, bordered ? Pen.BOLD : Pen.HAIR,
						new Area(x - 8, y - 7, 16, 14), 3);
			}
			default -> this.sketch.line(this.places.bound() ? Ink.ACCENT : Ink.LINE,
					this.places.bound() ? bondPen() : Pen.HAIR, x - 9, y, x + 9, y);
		}
	}

	private Pen bondPen() {
		return this.places.atomic() ? Pen.BOLD : Pen.DASHED;
	}

}
