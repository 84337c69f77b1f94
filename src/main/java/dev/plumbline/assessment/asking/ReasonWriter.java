package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.Uses;
import dev.plumbline.assessment.asking.QuestionView.Reason;
import dev.plumbline.assessment.asking.QuestionView.Why;

/** Prepares why a question is asked. */
final class ReasonWriter {

	private static final String CHOICES = "choices.";

	private final Texts texts;

	private final Candidates candidates;

	private final Uses uses;

	ReasonWriter(Texts texts, Candidates candidates, Uses uses) {
		this.texts = texts;
		this.candidates = candidates;
		this.uses = uses;
	}

	Why of(String question) {
		Uses.Use use = this.uses.of(question);
		return new Why(use.rules(), use.reasons().stream().map(this::reason).toList());
	}

	private Reason reason(Uses.Reason reason) {
		return new Reason(about(reason.about()), String.join("; ", reason.when()), reason.because());
	}

	private String about(String about) {
		return about.startsWith(CHOICES) ? this.candidates.area(about.substring(CHOICES.length())).label()
				: this.texts.of("why.about." + about);
	}

}
