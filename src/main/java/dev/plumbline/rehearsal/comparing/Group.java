package dev.plumbline.rehearsal.comparing;

import java.util.List;

/**
 * All answer sets for which the same thing turned the same way.
 *
 * @param lookedAt for how many the causes were tried
 * @param causes the most frequent first; one answer set may have several
 * @param together how many of those looked at no single part explains
 * @param rules that fire otherwise for them, the first to fire first
 * @param kept numbers of the kept assessments, the first of them
 * @param cases numbers of the published cases, counted from 1
 * @param samples numbers of the samples, the first of them
 */
public record Group(Turn turn, Counts counts, int lookedAt, List<Cause> causes, int together, List<Firing> rules,
		List<Long> kept, List<Long> cases, List<Long> samples) {

	/** The numbers of one population. */
	public List<Long> numbers(Population population) {
		return switch (population) {
			case KEPT -> this.kept;
			case CASEBOOK -> this.cases;
			case SAMPLES -> this.samples;
		};
	}

}
