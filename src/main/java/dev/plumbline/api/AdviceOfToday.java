package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Reads raw answers and asks for advice on them, as of the day on which it is asked. */
@Component
class AdviceOfToday {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Advisor advisor;

	private final Clock clock;

	AdviceOfToday(Advisor advisor, Clock clock) {
		this.advisor = advisor;
		this.clock = clock;
	}

	/**
	 * The advice for these answers.
	 * @throws RefusedAnswers naming everything that is wrong with them
	 */
	Advice on(Map<String, Object> answers) {
		return on(this.questionnaire.read(answers));
	}

	/** The advice for answers that were read. */
	Advice on(Answers answers) {
		return this.advisor.advise(this.questionnaire.requirements(answers), LocalDate.now(this.clock));
	}

}
