package dev.plumbline.ruleset.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with the lines around it. */
public final class LineDifference {

	/**
	 * Beyond this many lines on both sides, all that lies between is shown as changed.
	 */
	private static final int MOST_COMPARED = 1_000_000;

	private LineDifference() {
	}

	/**
	 * All lines of both texts in one order.
	 * @param before absent when everything is new
	 * @param after absent when everything is gone
	 */
	public static List<Line> between(@Nullable String before, @Nullable String after) {
		List<String> was = (before != null) ? before.lines().toList() : List.of();
		List<String> is = (after != null) ? after.lines().toList() : List.of();
		int shorter = Math.min(was.size(), is.size());
		int head = 0;
		while (head < shorter && was.get(head).equals(is.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
			tail++;
		}
		List<Line> lines = new ArrayList<>();
		was.subList(0, head).forEach((text) -> lines.add(new Line(Change.SAME, text)));
		middle(was.subList(head, was.size() - tail), is.subList(head, is.size() - tail), lines);
		was.subList(was.size() - tail, was.size()).forEach((text) -> lines.add(new Line(Change.SAME, text)));
		return List.copyOf(lines);
	}

	private static void middle(List<String> was, List<String> is, List<Line> lines) {
		int from = 0;
		int to = 0;
		if ((long) was.size() * is.size() <= MOST_COMPARED) {
			int[][] common = common(was, is);
			while (from < was.size() && to < is.size()) {
				if (was.get(from).equals(is.get(to))) {
					lines.add(new Line(Change.SAME, was.get(from++)));
					to++;
				}
				else if (common[from + 1][to] >= common[from][to + 1]) {
					lines.add(new Line(Change.REMOVED, was.get(from++)));
				}
				else {
					lines.add(new Line(Change.ADDED, is.get(to++)));
				}
			}
		}
		was.subList(from, was.size()).forEach((text) -> lines.add(new Line(Change.REMOVED, text)));
		is.subList(to, is.size()).forEach((text) -> lines.add(new Line(Change.ADDED, text)));
	}

	/** How many lines two ends have in common. */
	private static int[][] common(List<String> was, List<String> is) {
		int[][] common = new int[was.size() + 1][is.size() + 1];
		for (int from = was.size() - 1; from >= 0; from--) {
			for (int to = is.size() - 1; to >= 0; to--) {
				common[from][to] = was.get(from).equals(is.get(to)) ? common[from + 1][to + 1] + 1
						: Math.max(common[from + 1][to], common[from][to + 1]);
			}
		}
		return common;
	}

	/** One line of either text. */
	public record Line(Change change, String text) {
	}

	/** What became of a line. */
	public enum Change {

		SAME("  "), REMOVED("- "), ADDED("+ ");

		private final String sign;

		Change(String sign) {
			this.sign = sign;
		}

		/** What stands before such a line, as in a patch. */
		public String sign() {
			return this.sign;
		}

	}

}
