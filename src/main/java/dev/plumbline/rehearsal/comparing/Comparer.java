package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;

import java.util.List;

/**
 * Asks two rule sets the same. Not for use by several threads at once.
 */
final class Comparer {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Side before;

	private final Side after;

	Comparer(RuleSet before, RuleSet after) {
		this.before = new Side(before);
		this.after = new Side(after);
	}

	/**
	 * Compares all of them.
	 * @throws InterruptedException when the thread was interrupted
	 */
	Tally compare(List<AnswerSet> sets) throws InterruptedException {
		Tally tally = new Tally();
		for (AnswerSet set : sets) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			try {
				tally.add(compare(set));
			}
			catch (RefusedAnswers ex) {
				// told on the page by their number; the answers stay what they were
				tally.addUnreadable(set);
			}
		}
		return tally;
	}

	private Compared compare(AnswerSet set) {
		Answers answers = set.source().get();
		Requirements requirements = this.questionnaire.requirements(answers);
		Side.Said said = this.before.ask(requirements);
		Side.Said saidNow = this.after.ask(requirements);
		return new Compared(set, answers, said.decided(), saidNow.decided(), said.fired(), saidNow.fired());
	}

}
