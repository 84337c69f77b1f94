package dev.plumbline.drawing;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * An SVG as a reader of pages sees it: its elements, and where its texts and lines are.
 */
final class Page {

	private static final Pattern POINT = Pattern.compile("([ML])(-?[\\d.]+) (-?[\\d.]+)");

	private final Element root;

	private final List<Element> elements;

	private final List<Segment> lines = new ArrayList<>();

	private final List<Filling> fillings = new ArrayList<>();

	Page(String svg) {
		try {
			Document document = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(svg)));
			this.root = document.getDocumentElement();
			NodeList nodes = this.root.getElementsByTagName("*");
			this.elements = IntStream.range(0, nodes.getLength())
				.mapToObj((index) -> (Element) nodes.item(index))
				.toList();
			collect();
		}
		catch (Exception ex) {
			throw new AssertionError("Not well formed: " + svg, ex);
		}
	}

	static List<Page> of(Drawing drawing) {
		return Stream.of(drawing.svg(), drawing.narrow())
			.flatMap((svg) -> (svg != null) ? Stream.of(new Page(svg)) : Stream.of())
			.toList();
	}

	Element root() {
		return this.root;
	}

	Area sheet() {
		String[] box = this.root.getAttribute("viewBox").split(" ");
		return new Area(0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
	}

	List<Element> elements() {
		return this.elements;
	}

	List<Element> named(String name) {
		return this.elements.stream().filter((element) -> element.getTagName().equals(name)).toList();
	}

	static List<String> attributes(Element element) {
		NamedNodeMap attributes = element.getAttributes();
		return IntStream.range(0, attributes.getLength())
			.mapToObj((index) -> attributes.item(index).getNodeName())
			.toList();
	}

	List<Text> texts() {
		return named("text").stream().map(Text::of).toList();
	}

	/** Title and width, to tell what a failure is about. */
	String name() {
		return named("title").get(0).getTextContent() + ", " + sheet().width();
	}

	/** The straight pieces of every stroke, and the edges of every outlined box. */
	List<Segment> lines() {
		return this.lines;
	}

	/**
	 * Whether a line is seen to run through a text: nothing filled lies between the two.
	 */
	boolean crosses(Segment line, Text text) {
		return line.runsThrough(text.area())
				&& this.fillings.stream().noneMatch((filling) -> filling.order() > line.order() && filling.holds(text));
	}

	private void collect() {
		for (int order = 0; order < this.elements.size(); order++) {
			Element element = this.elements.get(order);
			boolean stroked = element.hasAttribute("stroke");
			if (element.getTagName().equals("path") && stroked) {
				pieces(element, order);
			}
			else if (element.getTagName().equals("rect") && stroked) {
				edges(area(element), order);
			}
			else if (element.getTagName().equals("rect") && !element.hasAttribute("fill-opacity")) {
				this.fillings.add(new Filling(area(element), order));
			}
		}
	}

	private void edges(Area area, int order) {
		this.lines.add(new Segment(area.x(), area.y(), area.right(), area.y(), order));
		this.lines.add(new Segment(area.x(), area.bottom(), area.right(), area.bottom(), order));
		this.lines.add(new Segment(area.x(), area.y(), area.x(), area.bottom(), order));
		this.lines.add(new Segment(area.right(), area.y(), area.right(), area.bottom(), order));
	}

	static Area area(Element rect) {
		return new Area(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
	}

	private void pieces(Element path, int order) {
		Matcher point = POINT.matcher(path.getAttribute("d"));
		double x = 0;
		double y = 0;
		while (point.find()) {
			double nextX = Double.parseDouble(point.group(2));
			double nextY = Double.parseDouble(point.group(3));
			if (point.group(1).equals("L")) {
				this.lines.add(new Segment(x, y, nextX, nextY, order));
			}
			x = nextX;
			y = nextY;
		}
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	/** A text and the room it takes by the measure of the layout. */
	record Text(String text, Area area) {

		static Text of(Element element) {
			double size = number(element, "font-size");
			double width = Letters.width(element.getTextContent(), size, element.hasAttribute("font-weight"));
			double x = number(element, "x") - switch (element.getAttribute("text-anchor")) {
				case "middle" -> width / 2;
				case "end" -> width;
				default -> 0;
			};
			return new Text(element.getTextContent(),
					new Area(x, number(element, "y") - size * 0.75, width, size * 0.95));
		}

		boolean meets(Text other) {
			return this.area.x() < other.area.right() && other.area.x() < this.area.right()
					&& this.area.y() < other.area.bottom() && other.area.y() < this.area.bottom();
		}

	}

	/** A filled box, and the number of its element. */
	record Filling(Area area, int order) {

		boolean holds(Text text) {
			return this.area.x() <= text.area().x() + 1 && this.area.right() >= text.area().right() - 1
					&& this.area.y() <= text.area().y() + 1 && this.area.bottom() >= text.area().bottom() - 1;
		}

	}

	/** A straight piece of a line, and the number of its element. */
	record Segment(double x1, double y1, double x2, double y2, int order) {

		private boolean near(Area area) {
			return Math.min(this.x1, this.x2) < area.right() && Math.max(this.x1, this.x2) > area.x()
					&& Math.min(this.y1, this.y2) < area.bottom() && Math.max(this.y1, this.y2) > area.y();
		}

		/** Whether it runs through an area, and not just along its edge. */
		boolean runsThrough(Area area) {
			int steps = 40;
			return near(area) && IntStream.rangeClosed(0, steps).anyMatch((step) -> {
				double x = this.x1 + (this.x2 - this.x1) * step / steps;
				double y = this.y1 + (this.y2 - this.y1) * step / steps;
				return x > area.x() + 1 && x < area.right() - 1 && y > area.y() + 1 && y < area.bottom() - 1;
			});
		}

	}

}
