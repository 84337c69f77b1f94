package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.assessment.recommendation.RecommendationView.Area;
import dev.plumbline.assessment.recommendation.RecommendationView.Candidate;
import dev.plumbline.assessment.recommendation.RecommendationView.Reason;

import org.jspecify.annotations.Nullable;

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

	private final WhyNotWriter whyNots;

	RecommendationChoices(RecommendationWords words, RecommendationNotes notes, WhyNotWriter whyNots) {
		this.words = words;
		this.notes = notes;
		this.whyNots = whyNots;
	}

	/**
	 * @param whyNot by area and candidate; empty where it is not known yet
	 */
	List<Area> all(Map<String, Advice.Choice> choices, Map<String, Map<String, WhyNot>> whyNot) {
		return choices.entrySet()
			.stream()
			.map((choice) -> area(choice.getKey(), choice.getValue(), whyNot.getOrDefault(choice.getKey(), Map.of())))
			.toList();
	}

	private Area area(String id, Advice.Choice choice, Map<String, WhyNot> whyNot) {
		List<Candidate> all = choice.candidates()
			.stream()
			.map((candidate) -> candidate(id, candidate, whyNot.get(candidate.candidate())))
			.toList();
		String runnerUp = choice.runnerUp();
		return new Area(id, this.words.area(id), all.get(0),
				(runnerUp != null) ? this.words.candidate(id, runnerUp) : null, margin(choice),
				all.subList(1, all.size()));
	}

	private static String margin(Advice.Choice choice) {
		if (choice.runnerUp() != null) {
			return choice.margin().name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		return choice.candidates().get(0).excludedBy().isEmpty() ? "alone" : "last-resort";
	}

	private Candidate candidate(String area, Advice.Candidate candidate, @Nullable WhyNot whyNot) {
		int said = sum(candidate.speaksFor()) - sum(candidate.against());
		WhyNotView why = (whyNot != null) ? this.whyNots.view(whyNot) : null;
		// with the sentences that were held against it, if they are known
		List<Said> excludedBy = (why != null) ? List.of()
				: candidate.excludedBy().stream().map((one) -> this.notes.said(one.because())).toList();
		return new Candidate(this.words.candidate(area, candidate.candidate()),
				this.words.points(candidate.score() - said), this.words.points(candidate.score()),
				reasons(candidate.speaksFor(), 1), reasons(candidate.against(), -1), excludedBy,
				inShort(candidate, why), why);
	}

	/** Why it was not chosen, in a line. */
	private static String inShort(Advice.Candidate candidate, @Nullable WhyNotView why) {
		return candidate.excludedBy()
			.stream()
			.map(Advice.Exclusion::because)
			.findFirst()
			.orElse((why != null) ? why.because() : "");
	}

	private List<Reason> reasons(List<Advice.Evidence> evidence, int sign) {
		return evidence.stream()
			.map((reason) -> new Reason(sign * reason.weight(), this.notes.said(reason.because())))
			.toList();
	}

	private static int sum(List<Advice.Evidence> evidence) {
		return evidence.stream().mapToInt(Advice.Evidence::weight).sum();
	}

}
