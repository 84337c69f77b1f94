package dev.plumbline.drawing;

import java.util.List;

/**
 * A sheet that lines, shapes and texts are put on, one after another, and that is read
 * off as SVG. Nothing but presentation attributes and classes, so that it shows under the
 * strictest content security policy and in a PDF. Lengths are units of the view box: at a
 * scale of one, CSS pixels.
 */
final class Sketch {

	private final double width;

	private final StringBuilder marks = new StringBuilder();

	private double height;

	Sketch(double width) {
		this.width = width;
	}

	double width() {
		return this.width;
	}

	/** How far down the sheet goes; it grows as far as it is told to. */
	void reach(double bottom) {
		this.height = Math.max(this.height, bottom);
	}

	/** A text, on its baseline. */
	void text(Ink ink, Type type, Anchor anchor, double x, double y, String text) {
		this.marks.append("<text ")
			.append(ink.attributes())
			.append(Xml.attribute("x", x))
			.append(Xml.attribute("y", y))
			.append(Xml.attribute("font-size", type.size()))
			.append(type.bold() ? " font-weight=\"600\"" : "")
			.append(anchor.attribute)
			.append(" fill=\"currentColor\">")
			.append(Xml.escaped(text))
			.append("</text>");
		reach(y + type.size() * 0.3);
	}

	/** A text of several lines; returns the baseline of the next one. */
	double paragraph(Ink ink, Type type, double x, double y, List<String> lines) {
		double baseline = y;
		for (String line : lines) {
			text(ink, type, Anchor.START, x, baseline, line);
			baseline += type.leading();
		}
		return baseline;
	}

	/** An open path. */
	void stroke(Ink ink, Pen pen, String path) {
		this.marks.append("<path ")
			.append(ink.attributes())
			.append(" fill=\"none\" stroke=\"currentColor\"")
			.append(Xml.attribute("stroke-width", pen.width()))
			.append(pen.dash())
			.append(" d=\"")
			.append(path)
			.append("\"/>");
	}

	void line(Ink ink, Pen pen, double x1, double y1, double x2, double y2) {
		stroke(ink, pen, "M" + Xml.number(x1) + " " + Xml.number(y1) + "L" + Xml.number(x2) + " " + Xml.number(y2));
	}

	/** A closed path, filled. */
	void fill(Ink ink, double opacity, String path) {
		this.marks.append("<path ")
			.append(ink.attributes())
			.append(" fill=\"currentColor\"")
			.append((opacity < 1) ? Xml.attribute("fill-opacity", opacity) : "")
			.append(" d=\"")
			.append(path)
			.append("\"/>");
	}

	void filledBox(Ink ink, double opacity, Area area, double radius) {
		this.marks.append("<rect ")
			.append(ink.attributes())
			.append(area.attributes())
			.append((radius > 0) ? Xml.attribute("rx", radius) : "")
			.append(" fill=\"currentColor\"")
			.append((opacity < 1) ? Xml.attribute("fill-opacity", opacity) : "")
			.append("/>");
		reach(area.bottom());
	}

	void box(Ink ink, Pen pen, Area area, double radius) {
		this.marks.append("<rect ")
			.append(ink.attributes())
			.append(area.attributes())
			.append((radius > 0) ? Xml.attribute("rx", radius) : "")
			.append(" fill=\"none\" stroke=\"currentColor\"")
			.append(Xml.attribute("stroke-width", pen.width()))
			.append(pen.dash())
			.append("/>");
		reach(area.bottom() + 1);
	}

	void dot(Ink ink, double x, double y, double radius, boolean filled) {
		this.marks.append("<circle ")
			.append(ink.attributes())
			.append(Xml.attribute("cx", x))
			.append(Xml.attribute("cy", y))
			.append(Xml.attribute("r", radius))
			.append(filled ? " fill=\"currentColor\"" : " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"")
			.append("/>");
	}

	/** Slanted lines that fill an area. */
	void hatch(Ink ink, Area area) {
		StringBuilder path = new StringBuilder();
		double slant = area.height();
		for (double start = area.x() - slant + 4; start < area.right(); start += 5) {
			double left = Math.max(start, area.x());
			double right = Math.min(start + slant, area.right());
			path.append(Xml.command("M", left, area.bottom() - (left - start)))
				.append(Xml.command("L", right, area.bottom() - (right - start)));
		}
		stroke(ink, Pen.HAIR, path.toString());
	}

	/** A filled arrow head with its tip at a point, looking along one of the axes. */
	void arrowHead(Ink ink, double x, double y, Heading heading) {
		double back = 7;
		double half = 3.5;
		double dx = heading.dx;
		double dy = heading.dy;
		fill(ink, 1, Xml.command("M", x, y) + Xml.command("L", x - back * dx - half * dy, y - back * dy - half * dx)
				+ Xml.command("L", x - back * dx + half * dy, y - back * dy + half * dx) + "Z");
	}

	/** The drawing as an SVG element that names and describes itself. */
	String svg(String id, String cssClass, String title, String description) {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + Xml.escaped(id) + "\" class=\"" + cssClass
				+ "\" viewBox=\"0 0 " + Xml.number(this.width) + " " + Xml.number(Math.ceil(this.height))
				+ "\" role=\"img\" aria-labelledby=\"" + Xml.escaped(id) + "-title " + Xml.escaped(id)
				+ "-desc\" color=\"" + "#1b1f24\" font-family=\"sans-serif\"><title id=\"" + Xml.escaped(id)
				+ "-title\">" + Xml.escaped(title) + "</title><desc id=\"" + Xml.escaped(id) + "-desc\">"
				+ Xml.escaped(description) + "</desc>" + this.marks + "</svg>";
	}

	/** Which point of a text its position is. */
	enum Anchor {

		START(""), MIDDLE(" text-anchor=\"middle\""), END(" text-anchor=\"end\"");

		private final String attribute;

		Anchor(String attribute) {
			this.attribute = attribute;
		}

	}

	/** Where an arrow head looks. */
	enum Heading {

		RIGHT(1, 0), LEFT(-1, 0), DOWN(0, 1), UP(0, -1);

		private final int dx;

		private final int dy;

		Heading(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}

	}

}
