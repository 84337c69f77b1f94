package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.casebook.Agreement;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two rule sets agree with what turned out to be right for the published cases.
 *
 * @param agreedBefore on how many outcomes
 * @param of how many outcomes the cases state
 * @param turned the outcomes on which only one of the two agrees
 */
public record CasebookTurns(int agreedBefore, int agreedNow, int of, List<TurnedCase> turned) {

	/** Asks both about every case. */
	public static CasebookTurns between(RuleSet before, RuleSet after, Advisor advisor, LocalDate asOf) {
		Agreement first = agreement(before, advisor, asOf);
		Agreement now = agreement(after, advisor, asOf);
		List<TurnedCase> turned = IntStream.range(0, first.comparisons().size())
			.mapToObj((i) -> TurnedCase.of(first.comparisons().get(i), now.comparisons().get(i)))
			.filter((one) -> one.agreedBefore() != one.agreesNow())
			.toList();
		return new CasebookTurns(first.overall().agreed(), now.overall().agreed(), now.overall().of(), turned);
	}

	private static Agreement agreement(RuleSet rules, Advisor advisor, LocalDate asOf) {
		return Agreement.of(Casebook.shipped(),
				(Answers answers) -> advisor.advise(Questionnaire.shipped().requirements(answers), asOf, rules));
	}

	/**
	 * One outcome of a case.
	 *
	 * @param id of the case
	 * @param outcome its name in the casebook
	 * @param expected what turned out to be right, in the words of the casebook
	 * @param before what the earlier rules say, likewise
	 */
	public record TurnedCase(String id, String title, String outcome, String expected, String before, String now,
			boolean agreedBefore, boolean agreesNow) {

		private static TurnedCase of(Agreement.Comparison before, Agreement.Comparison now) {
			return new TurnedCase(now.published().id(), now.published().title(), now.outcome().id(), now.expected(),
					before.said(), now.said(), before.agrees(), now.agrees());
		}

	}

}
