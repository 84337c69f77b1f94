package dev.plumbline.advice;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class StockDroolsTest {

	private static final int ANSWER_SETS = 5_000;

	private static final int ANSWER_SETS_OF_THE_FILE = 500;

	@Test
	void firesTheSameRulesAsOurRulebook() {
		RuleSet rules = Shipped.RULES.current();
		firesTheSame(rules, StockDrools.of(rules, Shipped.TEXT), 20_261_101, ANSWER_SETS);
	}

	@Test
	void firesTheSameRulesFromThePlainFile() {
		RuleSet rules = Shipped.RULES.current();
		firesTheSame(rules, StockDrools.of(rules.rulebook().toDrl()), 20_261_123, ANSWER_SETS_OF_THE_FILE);
	}

	private static void firesTheSame(RuleSet rules, StockDrools stock, long seed, int count) {
		AnswerSamples samples = Shipped.samples(seed);
		for (int i = 0; i < count; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			Evaluation ours = Evaluation.of(rules, requirements);
			Evaluation theirs = Evaluation.of(rules, requirements, stock::start);
			assertThat(new TreeSet<>(theirs.conclusions().fired())).as("answers %s", requirements.answers().toMap())
				.isEqualTo(new TreeSet<>(ours.conclusions().fired()));
			assertThat(theirs.choices()).isEqualTo(ours.choices());
			assertThat(theirs.verdict()).isEqualTo(ours.verdict());
			assertSameConsequences(new Consequences(theirs), new Consequences(ours));
		}
	}

	private static void assertSameConsequences(Consequences theirs, Consequences ours) {
		assertThat(theirs.warnings()).isEqualTo(ours.warnings());
		assertThat(theirs.parts()).isEqualTo(ours.parts());
		assertThat(theirs.ladder()).isEqualTo(ours.ladder());
		assertThat(theirs.operations()).isEqualTo(ours.operations());
		assertThat(theirs.failureModes()).isEqualTo(ours.failureModes());
	}

}
