package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Candidates;
import dev.plumbline.assessment.recommendation.RecommendationView.Area;
import dev.plumbline.assessment.recommendation.RecommendationView.Candidate;
import dev.plumbline.assessment.recommendation.RecommendationView.Reason;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prepares the choices: what was chosen, by how much, and what was said of each
 * candidate.
 */
final class RecommendationChoices {

	private final RecommendationWords words;

	private final RecommendationNotes notes;

	private final Candidates candidates;

	RecommendationChoices(RecommendationWords words, RecommendationNotes notes, Candidates candidates) {
		this.words = words;
		this.notes = notes;
		this.candidates = candidates;
	}

	List<Area> all(Map<String, Advice.Choice> choices) {
		return choices.entrySet().stream().map((choice) -> area(choice.getKey(), choice.getValue())).toList();
	}

	private Area area(String id, Advice.Choice choice) {
		List<Candidate> all = choice.candidates().stream().map((candidate) -> candidate(id, candidate)).toList();
		String runnerUp = choice.runnerUp();
		return new Area(id, label(id), all.get(0), (runnerUp != null) ? this.words.candidate(id, runnerUp) : null,
				margin(choice), all.subList(1, all.size()));
	}

	private static String margin(Advice.Choice choice) {
		if (choice.runnerUp() != null) {
			return choice.margin().name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		return choice.candidates().get(0).excludedBy().isEmpty() ? "alone" : "last-resort";
	}

	private Candidate candidate(String area, Advice.Candidate candidate) {
		int said = sum(candidate.speaksFor()) - sum(candidate.against());
		return new Candidate(this.words.candidate(area, candidate.candidate()),
				this.words.points(candidate.score() - said), this.words.points(candidate.score()),
				reasons(candidate.speaksFor(), 1), reasons(candidate.against(), -1),
				candidate.excludedBy().stream().map((exclusion) -> this.notes.said(exclusion.because())).toList());
	}

	private List<Reason> reasons(List<Advice.Evidence> evidence, int sign) {
		return evidence.stream()
			.map((reason) -> new Reason(sign * reason.weight(), this.notes.said(reason.because())))
			.toList();
	}

	private static int sum(List<Advice.Evidence> evidence) {
		return evidence.stream().mapToInt(Advice.Evidence::weight).sum();
	}

	private String label(String area) {
		return this.candidates.areas()
			.stream()
			.filter((known) -> known.id().equals(area))
			.map(Candidates.Area::label)
			.findFirst()
			.orElse(area);
	}

}
