package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.advice.explaining.OpenAnswer;
import dev.plumbline.advice.explaining.Readings;
import dev.plumbline.assessment.recommendation.UnknownsView.Result;
import dev.plumbline.assessment.recommendation.UnknownsView.Share;
import dev.plumbline.assessment.recommendation.UnknownsView.Unknown;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Prepares for the page what is not known, and what it would change. */
final class UnknownsWriter {

	/** How many open answers are told at once. */
	private static final int FIRST = 3;

	private final RecommendationWords words;

	private final Candidates candidates;

	UnknownsWriter(RecommendationWords words, Candidates candidates) {
		this.words = words;
		this.candidates = candidates;
	}

	UnknownsView write(Explanation explanation) {
		Readings readings = explanation.readings();
		List<Result> holds = new ArrayList<>();
		List<Result> varies = new ArrayList<>();
		all(readings).forEach((result) -> (result.shares().size() == 1 ? holds : varies).add(result));
		List<Unknown> worth = explanation.openAnswers()
			.stream()
			.filter((open) -> open.settles() > 0)
			.map(this::unknown)
			.toList();
		return new UnknownsView(explanation.openAnswers().size(), readings.count(), readings.count() >= Readings.MOST,
				holds, varies, worth.stream().limit(FIRST).toList(), worth.stream().skip(FIRST).toList(),
				explanation.openAnswers()
					.stream()
					.filter((open) -> open.settles() == 0)
					.map((open) -> this.words.linked(open.answer()))
					.toList());
	}

	private List<Result> all(Readings readings) {
		List<Result> all = new ArrayList<>();
		all.add(result(this.words.of("recommendation.verdict"), readings.verdict(),
				(verdict) -> this.words.of("verdict." + verdict)));
		readings.tests()
			.forEach((test, shares) -> all
				.add(result(this.words.of("test." + test), shares, (outcome) -> this.words.of("outcome." + outcome))));
		readings.choices()
			.forEach((area, shares) -> all
				.add(result(label(area), shares, (candidate) -> this.words.candidate(area, candidate))));
		return all;
	}

	private String label(String area) {
		return this.candidates.areas()
			.stream()
			.filter((candidate) -> candidate.id().equals(area))
			.map(Candidates.Area::label)
			.findFirst()
			.orElse(area);
	}

	private Result result(String what, Map<String, Double> shares, UnaryOperator<String> name) {
		return new Result(what,
				shares.entrySet()
					.stream()
					.map((share) -> new Share(name.apply(share.getKey()), often(share.getValue())))
					.toList());
	}

	private String often(double share) {
		String key = (share >= 1) ? "all" : (share > 0.9) ? "nearly" : (share > 0.6) ? "most"
				: (share > 0.4) ? "half" : (share > 0.15) ? "some" : (share > 0.02) ? "few" : "hardly";
		return this.words.of("unknowns.often." + key, this.words.share(share));
	}

	private Unknown unknown(OpenAnswer open) {
		Wording.FindOut findOut = Questionnaire.shipped().wording(open.answer()).findOut();
		return new Unknown(this.words.linked(open.answer()), this.words.of("unknowns.worth." + worth(open.settles())),
				findOut.text(), findOut.command());
	}

	private static String worth(double settles) {
		return (settles >= 1) ? "all" : (settles >= 0.5) ? "most" : (settles >= 0.1) ? "part" : "little";
	}

}
