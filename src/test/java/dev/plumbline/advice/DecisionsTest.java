package dev.plumbline.advice;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private final Decisions decisions = new Decisions(RULES);

	@Test
	void decideLikeTheEngineOverManyReadingsOfManyAnswers() {
		AnswerSamples samples = Shipped.samples(31);
		AnswerSamples others = Shipped.samples(32);
		for (int i = 0; i < 100; i++) {
			Requirements stated = Shipped.requirements(samples.next());
			assertSame(stated);
			Answers other = others.nextComplete();
			for (Question question : Questionnaire.shipped().questions()) {
				if (!question.id().equals("engineers") && !question.id().equals("teams")) {
					assertSame(stated.with(question.id(), other.value(question.id())));
				}
			}
		}
	}

	@Test
	void decideLikeTheAdviceGiven() {
		AnswerSamples samples = Shipped.samples(33);
		for (int i = 0; i < 300; i++) {
			Requirements stated = Shipped.requirements(samples.next());
			Advice advice = Shipped.ADVISOR.advise(stated, Shipped.DAY);
			Decision decision = this.decisions.of(stated);
			assertThat(decision.verdict()).isEqualTo(advice.verdict());
			assertThat(decision.tests()).isEqualTo(Map.of("traffic", advice.tests().traffic().outcome(), "availability",
					advice.tests().availability().outcome(), "dataModel", advice.tests().dataModel().outcome()));
			assertThat(decision.choices())
				.allSatisfy((area, chosen) -> assertThat(chosen).isEqualTo(advice.chosen(area)));
		}
	}

	@Test
	void tellApartWhatOnlyTheChoosingAsks() {
		Requirements postgres = Shipped.requirements(Map.of("databaseToday", "postgres"));
		assertSame(postgres);
		assertSame(postgres.with("databaseToday", "mysql"));
		assertSame(postgres.with("managedServices", false));
	}

	private void assertSame(Requirements requirements) {
		assertThat(this.decisions.of(requirements)).as("%s", requirements.answers())
			.isEqualTo(Decision.of(RULES, requirements));
	}

}
