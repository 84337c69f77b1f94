package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Frame;
import dev.plumbline.drawing.Plan.Grain;
import dev.plumbline.drawing.Plan.Layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where everything of a plan comes to stand. */
final class PlanLayout {

	static final double USERS_HEIGHT = 30;

	private static final double BELOW_USERS = 30;

	private static final double OUTER_HEAD = 28;

	private static final double INNER_HEAD = 28;

	private static final double ROW_GAP = 24;

	private static final double LANE = 10;

	private static final double PADDING = 8;

	private static final double GRAIN_HEIGHT = 16;

	private final Plan plan;

	private final boolean wide;

	private final double left;

	private final double outerPad;

	private final double innerPad;

	private final double outerGap;

	private final double innerGap;

	private final double boxWidth;

	private final double[] columns;

	private final Map<String, Area> boxes = new HashMap<>();

	private final Map<Layer, Double> tops = new LinkedHashMap<>();

	private final List<Double> gaps = new ArrayList<>();

	private double bottom;

	PlanLayout(Plan plan, boolean wide, Lanes lanes) {
		this.plan = plan;
		this.wide = wide;
		this.left = wide ? 176 : 1;
		this.outerPad = wide ? 8 : 4;
		this.innerPad = wide ? 8 : 3;
		this.outerGap = wide ? 42 : (plan.columns() > 2) ? 5 : 20;
		this.innerGap = wide ? 42 : (plan.columns() > 2) ? 6 : 24;
		this.boxWidth = boxWidth(wide ? 719 : 319);
		this.columns = columns();
		rows(lanes);
	}

	private double boxWidth(double right) {
		int columns = this.plan.columns();
		int outer = this.plan.outer().size();
		double taken = outer * 2 * this.outerPad + (outer - 1) * this.outerGap + columns * 2 * this.innerPad
				+ (columns - outer) * this.innerGap;
		return (right - this.left - taken) / columns;
	}

	private double[] columns() {
		double[] starts = new double[this.plan.columns()];
		double x = this.left;
		for (Frame frame : this.plan.outer()) {
			x += this.outerPad;
			for (int column = frame.from(); column <= frame.to(); column++) {
				starts[column] = x + this.innerPad;
				x += this.boxWidth + 2 * this.innerPad + this.innerGap;
			}
			x += this.outerPad - this.innerGap + this.outerGap;
		}
		return starts;
	}

	private void rows(Lanes lanes) {
		double y = USERS_HEIGHT + BELOW_USERS + OUTER_HEAD + INNER_HEAD + roomForStacks();
		int row = 0;
		for (Layer layer : this.plan.layers()) {
			double top = y;
			this.tops.put(layer, top);
			for (List<Box> boxes : layer.rows()) {
				double height = boxes.stream().mapToDouble(this::height).max().orElse(0);
				for (Box box : boxes) {
					this.boxes.put(box.id(), new Area(this.columns[box.from()], y, width(box), height));
				}
				this.gaps.add(y + height);
				y += height + ROW_GAP + LANE * lanes.in(row);
				row++;
			}
			y = Math.max(y, top + captionHeight(layer));
		}
		this.bottom = y - ROW_GAP + 12;
	}

	private double roomForStacks() {
		boolean stacks = this.plan.layers().get(0).rows().get(0).stream().anyMatch((box) -> box.copies() > 1);
		return stacks ? PlanSketch.STACK : 0;
	}

	private double width(Box box) {
		return this.columns[box.to()] + this.boxWidth - this.columns[box.from()];
	}

	private double height(Box box) {
		return 2 * PADDING + Type.LABEL.leading() + details(box).size() * Type.SMALL.leading()
				+ ((box.grain() != Grain.WHOLE) ? GRAIN_HEIGHT : 0);
	}

	private double captionHeight(Layer layer) {
		return this.wide ? 44 + note(layer).size() * Type.SMALL.leading() : 0;
	}

	/** The note of a layer in lines, for the margin of the wide drawing. */
	List<String> note(Layer layer) {
		return Letters.wrapped(layer.note(), Type.SMALL.size(), this.left - 26);
	}

	/** The details of a box in lines. */
	List<String> details(Box box) {
		List<String> lines = new ArrayList<>();
		box.details().forEach((detail) -> lines.addAll(Letters.wrapped(detail, Type.SMALL.size(), width(box) - 1)));
		return lines;
	}

	Area area(Box box) {
		Area area = this.boxes.get(box.id());
		if (area == null) {
			throw new IllegalStateException("A link leads to the box '" + box.id() + "', which no row holds");
		}
		return area;
	}

	Area area(Frame frame) {
		double pad = this.innerPad + (frame.outer() ? this.outerPad : 0);
		double x = this.columns[frame.from()] - pad;
		double y = USERS_HEIGHT + BELOW_USERS + (frame.outer() ? 0 : OUTER_HEAD);
		double end = this.columns[frame.to()] + this.boxWidth + pad;
		return new Area(x, y, end - x, this.bottom + (frame.outer() ? (this.wide ? 10 : 4) : 0) - y);
	}

	Area users() {
		double x = this.columns[0] - this.innerPad - this.outerPad;
		double end = this.columns[this.columns.length - 1] + this.boxWidth + this.innerPad + this.outerPad;
		return new Area(x, 1, end - x, USERS_HEIGHT - 1);
	}

	/** Where a layer begins. */
	double top(Layer layer) {
		return this.tops.getOrDefault(layer, 0.0);
	}

	/** The height of a lane in the gap below a row. */
	double lane(int row, int lane) {
		return this.gaps.get(row) + 12 + lane * LANE;
	}

	/** Where the frames end. */
	double bottom() {
		return this.bottom + (this.wide ? 10 : 4);
	}

}
