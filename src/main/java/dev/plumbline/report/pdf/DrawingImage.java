package dev.plumbline.report.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;

/** One of our drawings on its place in a document. */
final class DrawingImage implements SVGImage {

	private static final int WHITE = 255;

	private static final float MITER_LIMIT = 4;

	private final Element svg;

	private final double[] viewBox;

	private final double scale;

	/**
	 * @param width in dots; below zero where none is said
	 */
	DrawingImage(Element svg, double width, double dotsPerPixel) {
		this.svg = svg;
		this.viewBox = Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
		this.scale = (width > 0) ? width / this.viewBox[2] : dotsPerPixel;
	}

	@Override
	public int getIntrinsicWidth() {
		return (int) Math.round(this.viewBox[2] * this.scale);
	}

	@Override
	public int getIntrinsicHeight() {
		return (int) Math.round(this.viewBox[3] * this.scale);
	}

	@Override
	public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
		AffineTransform place = new AffineTransform(this.scale, 0, 0, this.scale, x - this.viewBox[0] * this.scale,
				y - this.viewBox[1] * this.scale);
		for (Node child = this.svg.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element mark) {
				draw(mark, device, context, place);
			}
		}
	}

	private void draw(Element mark, OutputDevice device, RenderingContext context, AffineTransform place) {
		switch (mark.getNodeName()) {
			case "title", "desc" -> {
			}
			case "text" -> letter(mark, device, context, place);
			default -> paint(mark, place.createTransformedShape(shape(mark)), device);
		}
	}

	private static Shape shape(Element mark) {
		return switch (mark.getNodeName()) {
			case "path" -> DrawingPath.read(mark.getAttribute("d"));
			case "rect" -> rectangle(mark);
			case "circle" -> {
				double radius = number(mark, "r");
				yield new Ellipse2D.Double(number(mark, "cx") - radius, number(mark, "cy") - radius, 2 * radius,
						2 * radius);
			}
			default -> throw new IllegalArgumentException("Drawings of ours have no <" + mark.getNodeName() + ">");
		};
	}

	private static Shape rectangle(Element mark) {
		Rectangle2D area = new Rectangle2D.Double(number(mark, "x"), number(mark, "y"), number(mark, "width"),
				number(mark, "height"));
		double round = 2 * number(mark, "rx");
		return (round > 0)
				? new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), round, round)
				: area;
	}

	private void paint(Element mark, Shape shape, OutputDevice device) {
		device.setColor(colour(mark));
		if (mark.hasAttribute("stroke")) {
			device.setStroke(pen(mark));
			device.draw(shape);
		}
		else {
			device.fill(shape);
		}
	}

	private BasicStroke pen(Element mark) {
		boolean round = mark.getAttribute("stroke-linecap").equals("round");
		float[] dashes = null;
		if (mark.hasAttribute("stroke-dasharray")) {
			String[] lengths = mark.getAttribute("stroke-dasharray").split(" ");
			dashes = new float[lengths.length];
			for (int i = 0; i < dashes.length; i++) {
				dashes[i] = (float) (Float.parseFloat(lengths[i]) * this.scale);
			}
		}
		return new BasicStroke((float) (number(mark, "stroke-width") * this.scale),
				round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT, dashes, 0);
	}

	private void letter(Element mark, OutputDevice device, RenderingContext context, AffineTransform place) {
		FSFont font = context.getFont(letters(mark));
		String text = mark.getTextContent();
		double[] at = { number(mark, "x"), number(mark, "y") };
		place.transform(at, 0, at, 0, 1);
		double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
		double before = switch (mark.getAttribute("text-anchor")) {
			case "middle" -> width / 2;
			case "end" -> width;
			default -> 0;
		};
		device.setColor(colour(mark));
		device.setFont(font);
		context.getTextRenderer().drawString(device, text, (float) (at[0] - before), (float) at[1]);
	}

	private FontSpecification letters(Element mark) {
		FontSpecification letters = new FontSpecification();
		letters.families = new String[] { this.svg.getAttribute("font-family") };
		letters.size = (float) (number(mark, "font-size") * this.scale);
		letters.fontWeight = mark.hasAttribute("font-weight") ? IdentValue.BOLD : IdentValue.NORMAL;
		letters.fontStyle = IdentValue.NORMAL;
		letters.variant = IdentValue.NORMAL;
		return letters;
	}

	/** What shines through is paper. */
	private static FSRGBColor colour(Element mark) {
		int colour = Integer.parseInt(mark.getAttribute("color").substring(1), 16);
		double opacity = mark.hasAttribute("fill-opacity") ? number(mark, "fill-opacity") : 1;
		return new FSRGBColor(mixed(colour >> 16 & WHITE, opacity), mixed(colour >> 8 & WHITE, opacity),
				mixed(colour & WHITE, opacity));
	}

	private static int mixed(int part, double opacity) {
		return (int) Math.round(part * opacity + WHITE * (1 - opacity));
	}

	private static double number(Element mark, String attribute) {
		return mark.hasAttribute(attribute) ? Double.parseDouble(mark.getAttribute(attribute)) : 0;
	}

}
