package dev.plumbline.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What runs where, before it is laid out: a grid whose columns are the smallest places
 * that can fail as a whole, and whose rows are layers of the system.
 *
 * @param name what the topology is called
 * @param frames places that can fail as a whole, outer ones first
 * @param layers from the users down
 * @param failure what happens when one of the frames fails
 * @param chosen what was chosen in each area, in whole sentences
 * @param unseen those of them that no box shows, such as that there is no queue
 */
record Plan(String name, List<Frame> frames, List<Layer> layers, String failure, List<String> chosen,
		List<String> unseen) {

	int columns() {
		return this.frames.stream().mapToInt(Frame::to).max().orElse(0) + 1;
	}

	List<Frame> outer() {
		return this.frames.stream().filter(Frame::outer).toList();
	}

	List<Frame> within(Frame outer) {
		return this.frames.stream().filter((frame) -> !frame.outer() && outer.covers(frame.from())).toList();
	}

	List<Box> boxes() {
		return this.layers.stream().flatMap((layer) -> layer.rows().stream()).flatMap(List::stream).toList();
	}

	List<Link> links() {
		return this.layers.stream().flatMap((layer) -> layer.links().stream()).toList();
	}

	/** Names of the frames that hold a box, outer ones first. */
	List<String> placeOf(Box box) {
		return this.frames.stream()
			.filter((frame) -> frame.covers(box.from()) && frame.covers(box.to()))
			.map(Frame::name)
			.toList();
	}

	/**
	 * A place that can fail as a whole.
	 *
	 * @param from first column
	 * @param to last column
	 * @param outer whether it holds others
	 */
	record Frame(String name, int from, int to, boolean outer) {

		boolean covers(int column) {
			return this.from <= column && column <= this.to;
		}

	}

	/**
	 * One layer of the system.
	 *
	 * @param name such as database
	 * @param note what to know about it, in a sentence
	 * @param rows boxes side by side, each row below the other
	 */
	record Layer(String name, String note, List<List<Box>> rows, List<Link> links) {
	}

	/** What a box does, and so what it looks like. */
	enum Kind {

		/** Takes writes of the business data. */
		WRITES,

		/** Works, or holds a copy. */
		WORKS,

		/** Waits for a switch. */
		WAITS;

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** What a box is made of, where that shows. */
	enum Grain {

		WHOLE, MODULES, SEPARATE

	}

	/**
	 * Something that runs.
	 *
	 * @param id tells it from every other in the plan
	 * @param name what it is to the system
	 * @param details which product it is, and what else it carries
	 * @param copies how many there are of it
	 */
	record Box(String id, int from, int to, Kind kind, String name, List<String> details, Grain grain, int copies) {

		Box(String id, int column, Kind kind, String name, List<String> details) {
			this(id, column, column, kind, name, details, Grain.WHOLE, 1);
		}

		Box spanning(int lastColumn) {
			return new Box(this.id, this.from, lastColumn, this.kind, this.name, this.details, this.grain, this.copies);
		}

		Box with(String detail) {
			List<String> more = Stream.concat(this.details.stream(), Stream.of(detail)).toList();
			return new Box(this.id, this.from, this.to, this.kind, this.name, more, this.grain, this.copies);
		}

		Box grained(Grain grain) {
			return new Box(this.id, this.from, this.to, this.kind, this.name, this.details, grain, this.copies);
		}

		/** A box for several of the same; says how many. */
		Box times(int copies) {
			return (copies > 1) ? with(Words.of("plan.times", copies)).stacked(copies) : this;
		}

		Box stacked(int copies) {
			return new Box(this.id, this.from, this.to, this.kind, this.name, this.details, this.grain, copies);
		}

	}

	/** How something gets from one box to another. */
	enum Flow {

		/** The application's questions and changes. */
		REQUESTS,

		/** A copy that is confirmed before the write counts. */
		SYNC,

		/** A copy that follows a moment later. */
		ASYNC,

		/** A majority decides. */
		AGREE;

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A connection; agreement has no direction. */
	record Link(Box from, Box to, Flow flow) {

		/** Agreement of each with each. */
		static List<Link> between(List<Box> nodes) {
			return IntStream.range(0, nodes.size())
				.boxed()
				.flatMap((first) -> nodes.stream()
					.skip(first + 1L)
					.map((second) -> new Link(nodes.get(first), second, Flow.AGREE)))
				.toList();
		}

	}

}
