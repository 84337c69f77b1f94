package dev.plumbline.site;

import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.site.EvidenceList.Row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which figures somebody wants to see, as asked for in the address; what it does not know
 * it takes for no wish.
 *
 * @param q words that have to be mentioned
 * @param confidence only figures that bear this much today
 * @param overdue only figures past their review
 * @param sort {@code review} for the next review first, {@code uses} for the most used
 * first
 */
record EvidenceFilter(String q, String confidence, boolean overdue, String sort) {

	private static final int LONGEST = 100;

	static EvidenceFilter of(String q, String confidence, boolean overdue, String sort) {
		String words = q.strip();
		return new EvidenceFilter(words.substring(0, Math.min(words.length(), LONGEST)),
				Arrays.stream(Confidence.values()).anyMatch((known) -> known.id().equals(confidence)) ? confidence : "",
				overdue, sort);
	}

	/** Whether it leaves any figure out. */
	public boolean narrows() {
		return !this.q.isEmpty() || !this.confidence.isEmpty() || this.overdue;
	}

	List<Row> of(List<Row> all, LocalDate today) {
		List<String> words = Arrays.asList(this.q.toLowerCase(Locale.ROOT).split("\\s+"));
		return all.stream()
			.filter((row) -> row.mentions(words))
			.filter((row) -> this.confidence.isEmpty() || row.figure().confidenceOn(today).id().equals(this.confidence))
			.filter((row) -> !this.overdue || row.figure().isStale(today))
			.sorted(order())
			.toList();
	}

	private Comparator<Row> order() {
		return switch (this.sort) {
			case "review" -> Comparator.comparing((row) -> row.figure().reviewBy());
			case "uses" -> Comparator.comparingInt((row) -> -row.usedBy().size());
			default -> (one, other) -> 0;
		};
	}

}
