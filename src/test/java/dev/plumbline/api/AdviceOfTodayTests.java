package dev.plumbline.api;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The day is the clock's, in the clock's zone, and the answers are the ones sent. */
class AdviceOfTodayTests {

	@Test
	void asksForTheAdviceOfTheDay() {
		Advisor advisor = Mockito.mock(Advisor.class);
		Clock clock = Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneId.of("Europe/Vienna"));
		new AdviceOfToday(advisor, Mockito.mock(RulesInForce.class), Mockito.mock(Explanations.class), clock)
			.on(Map.of("dataGb", 7));
		Questionnaire questionnaire = Questionnaire.shipped();
		Mockito.verify(advisor)
			.advise(questionnaire.requirements(questionnaire.read(Map.of("dataGb", 7))), LocalDate.of(2026, 3, 2));
	}

}
