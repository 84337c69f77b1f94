package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be recommended, by area, with what is known of it before any rule has spoken;
 * and the rungs of the ladder that comes before anything distributed. The file
 * {@code candidates.yaml} of a rule set.
 */
public record Candidates(List<Area> areas, List<Rung> ladder) {

	/** The ids that candidates have in every rule set, in the order of the alphabet. */
	public static List<String> ids() {
		return RuleSetCheck.CANDIDATES;
	}

	/** The area of that id. */
	public Area area(String id) {
		return this.areas.stream()
			.filter((area) -> area.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No area '" + id + "'"));
	}

	/** Every word by which rules name a candidate. */
	List<String> words() {
		return all().map(Candidate::word).toList();
	}

	/** The candidate that rules name by that word. */
	Candidate named(String word) {
		return all().filter((candidate) -> candidate.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No candidate named '" + word + "'"));
	}

	private Stream<Candidate> all() {
		return this.areas.stream().flatMap((area) -> area.candidates().stream());
	}

	/**
	 * One of the choices an advice makes.
	 *
	 * @param lastResort chosen, with a warning, when every candidate is excluded
	 */
	public record Area(String id, String label, String lastResort, List<Candidate> candidates) {

		/** The candidate of that id. */
		public Candidate candidate(String id) {
			return this.candidates.stream()
				.filter((candidate) -> candidate.id().equals(id))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No candidate '" + id + "' in " + this.id));
		}

	}

	/**
	 * Something that can be recommended.
	 *
	 * @param id its name in the contract
	 * @param word its name in rules: the id, but for the several {@code none}
	 * @param label its name for visitors
	 * @param prior points it starts with
	 * @param operations what it adds to the work of running the system, in points
	 * @param lead points by which it must lead the next candidate to be chosen
	 * @param managed whether somebody sells it run for you
	 * @param openSource whether its licence is an open-source one
	 * @param inherits another candidate whose evidence counts for this one too
	 * @param runsAlready answers that say that the client runs it today
	 */
	public record Candidate(String id, String word, String label, int prior, int operations, int lead, boolean managed,
			boolean openSource, @Nullable String inherits, Map<String, Object> runsAlready, CandidateCost cost) {

		public Candidate {
			runsAlready = Map.copyOf(runsAlready);
		}

	}

	/**
	 * What a candidate takes, as an estimate.
	 *
	 * @param personMonths once
	 * @param people continuously, in full-time engineers
	 * @param infrastructure added to the bill, as a multiple of a single server's
	 */
	public record CandidateCost(Span personMonths, Span people, Span infrastructure) {

		static final CandidateCost NOTHING = new CandidateCost(new Span(0, 0), new Span(0, 0), new Span(0, 0));

	}

	/** A step to take before anything distributed. */
	public record Rung(String id, String step) {
	}

}
