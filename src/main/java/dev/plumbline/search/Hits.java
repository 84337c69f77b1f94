package dev.plumbline.search;

import java.util.Arrays;
import java.util.List;

/**
 * What was found.
 *
 * @param groups those that hold something, in the order of the kinds
 */
record Hits(List<Group> groups) {

	static final Hits NONE = new Hits(List.of());

	/** How many in all, with those that are not shown. */
	public int total() {
		return this.groups.stream().mapToInt(Group::total).sum();
	}

	boolean isEmpty() {
		return this.groups.isEmpty();
	}

	/** Hits in the order of their rank, each with how many there are of its kind. */
	static Hits of(List<Counted> found) {
		return new Hits(Arrays.stream(Kind.values())
			.map((kind) -> found.stream().filter((one) -> one.hit().kind() == kind).toList())
			.filter((ofKind) -> !ofKind.isEmpty())
			.map((ofKind) -> new Group(ofKind.get(0).hit().kind(), ofKind.get(0).ofItsKind(),
					ofKind.stream().map(Counted::hit).toList()))
			.toList());
	}

	/** A hit, and how many there are of its kind. */
	record Counted(Hit hit, int ofItsKind) {
	}

	/**
	 * What was found of one kind.
	 *
	 * @param total how many there are
	 * @param hits the best of them
	 */
	record Group(Kind kind, int total, List<Hit> hits) {

		/** Whether there is more than is shown. */
		public boolean more() {
			return this.total > this.hits.size();
		}

	}

}
