package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.asking.FirstAnswer.Chosen;
import dev.plumbline.assessment.asking.FirstAnswer.Line;
import dev.plumbline.assessment.asking.FirstAnswer.Outcome;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.Comparator;
import java.util.List;

/** Puts an advice on few answers into words. */
final class FirstAnswerWriter {

	private static final int MOST_REASONS = 3;

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final RuleSet ruleSet;

	private final Texts texts;

	/**
	 * @param ruleSet the one the advice was given by
	 */
	FirstAnswerWriter(RuleSet ruleSet, Texts texts) {
		this.ruleSet = ruleSet;
		this.texts = texts;
	}

	FirstAnswer write(Advice advice) {
		Advice.Tests tests = advice.tests();
		return new FirstAnswer(advice.verdict().id(), advice.headline(),
				List.of(outcome("traffic", tests.traffic()), outcome("availability", tests.availability()),
						outcome("dataModel", tests.dataModel())),
				this.ruleSet.candidates().areas().stream().map((area) -> chosen(area, advice)).toList(),
				advice.assumptions().stream().map(this::assumed).toList(),
				advice.needed().stream().map(this::label).toList());
	}

	private static Outcome outcome(String test, Advice.Test said) {
		return new Outcome(test, said.outcome().id(), said.because());
	}

	private static Chosen chosen(Candidates.Area area, Advice advice) {
		String chosen = advice.chosen(area.id());
		List<String> reasons = advice.choices()
			.get(area.id())
			.candidates()
			.stream()
			.filter((candidate) -> candidate.candidate().equals(chosen))
			.flatMap((candidate) -> candidate.speaksFor().stream())
			.sorted(Comparator.comparingInt((Advice.Evidence reason) -> -reason.weight()))
			.limit(MOST_REASONS)
			.map(Advice.Evidence::because)
			.toList();
		return new Chosen(area.id(), area.label(), area.candidate(chosen).label(), reasons);
	}

	private Line assumed(Advice.Assumption assumption) {
		return new Line(label(assumption.answer()),
				this.texts.value(this.questionnaire.question(assumption.answer()), assumption.value()));
	}

	private String label(String answer) {
		return this.questionnaire.wording(answer).label();
	}

}
