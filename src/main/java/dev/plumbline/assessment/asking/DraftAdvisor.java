package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Gives advice on what was answered so far, and keeps it when it is asked for. */
@Component
class DraftAdvisor {

	private final Drafts drafts;

	private final Advisor advisor;

	private final Clock clock;

	DraftAdvisor(Drafts drafts, Advisor advisor, Clock clock) {
		this.drafts = drafts;
		this.advisor = advisor;
		this.clock = clock;
	}

	/** The advice of today for a draft. */
	Advice advice(Draft draft) {
		return this.advisor.advise(Questionnaire.shipped().requirements(draft.answers()), LocalDate.now(this.clock));
	}

	/**
	 * Keeps the advice, unless something typed cannot be read yet.
	 * @return where to go: to the advice, or to the review, which says what is wrong
	 */
	String keep(String id) {
		return this.drafts.advise(id, this::advice) ? Addresses.advice(id) : Addresses.review(id);
	}

}
