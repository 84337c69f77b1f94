package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Link;
import dev.plumbline.drawing.Sketch.Anchor;
import dev.plumbline.drawing.Sketch.Heading;

/** Draws the links of a plan. */
final class PlanLinks {

	/**
	 * How far a link leaves and enters beside the middle of a box, so that two never run
	 * on one line.
	 */
	private static final double ASIDE = 9;

	private static final double FURTHER_ASIDE = 20;

	private final Plan plan;

	private final PlanLayout layout;

	private final Lanes lanes;

	private final Sketch sketch;

	private final boolean labelled;

	PlanLinks(Plan plan, PlanLayout layout, Lanes lanes, Sketch sketch, boolean labelled) {
		this.plan = plan;
		this.layout = layout;
		this.lanes = lanes;
		this.sketch = sketch;
		this.labelled = labelled;
	}

	static Ink ink(Flow flow) {
		return (flow == Flow.REQUESTS) ? Ink.MUTED : Ink.ACCENT;
	}

	static Pen pen(Flow flow) {
		return switch (flow) {
			case REQUESTS -> Pen.HAIR;
			case ASYNC -> Pen.DASHED;
			case SYNC, AGREE -> Pen.LINE;
		};
	}

	void draw() {
		this.plan.links().forEach(this::draw);
	}

	private void draw(Link link) {
		if (this.lanes.sideBySide(link)) {
			if (this.lanes.straight(link)) {
				across(link);
			}
			else {
				under(link);
			}
		}
		else if (this.lanes.straight(link) && !sharesTheWay(link)) {
			down(link);
		}
		else {
			downAside(link);
		}
	}

	/**
	 * Whether other requests from or to the same boxes take a lane, which this one then
	 * joins.
	 */
	private boolean sharesTheWay(Link link) {
		return link.flow() == Flow.REQUESTS && this.plan.links()
			.stream()
			.anyMatch((other) -> other.flow() == Flow.REQUESTS && !this.lanes.straight(other));
	}

	private void across(Link link) {
		Area from = this.layout.area(link.from());
		Area to = this.layout.area(link.to());
		boolean rightwards = from.x() < to.x();
		double start = rightwards ? from.right() : from.x();
		double end = rightwards ? to.x() : to.right();
		double y = from.middle();
		line(link, Xml.command("M", start, y) + Xml.command("L", shortOf(link, end, rightwards ? 1 : -1), y));
		tip(link, end, y, rightwards ? Heading.RIGHT : Heading.LEFT);
		startDot(link, start, y);
		String label = Words.orNothing("plan.flow.short." + link.flow().id());
		if (this.labelled && Math.abs(end - start) > Type.SMALL.width(label) + 4) {
			this.sketch.text(Ink.MUTED, Type.SMALL, Anchor.MIDDLE, (start + end) / 2, y - 7, label);
		}
	}

	/** Below the row and up again. */
	private void under(Link link) {
		Area from = this.layout.area(link.from());
		Area to = this.layout.area(link.to());
		double aside = (from.x() < to.x()) ? FURTHER_ASIDE : -FURTHER_ASIDE;
		double start = from.centre() + aside;
		double end = to.centre() - aside;
		double y = this.layout.lane(this.lanes.row(link.from()), this.lanes.laneOf(link));
		line(link, Xml.command("M", start, from.bottom()) + Xml.command("L", start, y) + Xml.command("L", end, y)
				+ Xml.command("L", end, shortOf(link, to.bottom(), -1)));
		tip(link, end, to.bottom(), Heading.UP);
		startDot(link, start, from.bottom());
	}

	private void down(Link link) {
		Area from = this.layout.area(link.from());
		Area to = this.layout.area(link.to());
		double x = (from.width() < to.width()) ? from.centre() : to.centre();
		double end = entrance(link, to);
		line(link, Xml.command("M", x, from.bottom()) + Xml.command("L", x, shortOf(link, end, 1)));
		tip(link, x, end, Heading.DOWN);
		startDot(link, x, from.bottom());
	}

	/**
	 * Down to a lane, along it, and down. Requests keep to the middle, as they join
	 * there.
	 */
	private void downAside(Link link) {
		Area from = this.layout.area(link.from());
		Area to = this.layout.area(link.to());
		double aside = (link.flow() == Flow.REQUESTS) ? 0 : ASIDE;
		double y = this.layout.lane(this.lanes.row(link.from()), this.lanes.laneOf(link));
		double end = entrance(link, to);
		line(link,
				Xml.command("M", from.centre() + aside, from.bottom()) + Xml.command("L", from.centre() + aside, y)
						+ Xml.command("L", to.centre() - aside, y)
						+ Xml.command("L", to.centre() - aside, shortOf(link, end, 1)));
		tip(link, to.centre() - aside, end, Heading.DOWN);
		startDot(link, from.centre() + aside, from.bottom());
	}

	/** The top of a box, or of the stack behind it. */
	private double entrance(Link link, Area to) {
		return to.y() - ((link.to().copies() > 1) ? PlanSketch.STACK : 0);
	}

	private void line(Link link, String path) {
		this.sketch.stroke(ink(link.flow()), pen(link.flow()), path);
	}

	/** Lines end within their arrow head, so that no corner sticks out of its tip. */
	private static double shortOf(Link link, double end, int direction) {
		return (link.flow() == Flow.AGREE) ? end : end - 5 * direction;
	}

	private void tip(Link link, double x, double y, Heading heading) {
		if (link.flow() == Flow.AGREE) {
			this.sketch.dot(Ink.ACCENT, x, y, 3, true);
		}
		else {
			this.sketch.arrowHead(ink(link.flow()), x, y, heading);
		}
	}

	private void startDot(Link link, double x, double y) {
		if (link.flow() == Flow.AGREE) {
			this.sketch.dot(Ink.ACCENT, x, y, 3, true);
		}
	}

}
