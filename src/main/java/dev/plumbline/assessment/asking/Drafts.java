package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Keeps what is typed, as it is typed, at the address of its assessment. */
@Component
class Drafts {

	private static final int ATTEMPTS = 5;

	private final Assessments assessments;

	private final Retention retention;

	private final Clock clock;

	Drafts(Assessments assessments, Retention retention, Clock clock) {
		this.assessments = assessments;
		this.retention = retention;
		this.clock = clock;
	}

	/** Begins an assessment, at an address nobody can guess. */
	String begin(Typed typed) {
		Draft draft = Draft.of(typed);
		Assessment assessment = new Assessment(draft.answers(), this.clock.instant(), this.retention);
		assessment.answer(typed.fields(), draft.answers(), this.clock.instant(), this.retention);
		return this.assessments.save(assessment).secret().value();
	}

	/**
	 * The assessment at an address.
	 * @throws ResponseStatusException with 404 when there is none
	 */
	Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	static Draft of(Assessment assessment) {
		Map<String, List<String>> typed = assessment.typed();
		return Draft.of((typed != null) ? Typed.kept(typed) : Typed.of(assessment.answers()));
	}

	/**
	 * Changes what was typed. A change that somebody else makes at the same moment is
	 * kept too: ours is made again on top of it.
	 * @param change may be asked several times
	 * @throws ResponseStatusException with 404 when there is no such assessment any more
	 */
	Draft change(String id, UnaryOperator<Typed> change) {
		return keeping(id, (assessment) -> {
			Draft draft = Draft.of(change.apply(of(assessment).typed()));
			assessment.answer(draft.typed().fields(), draft.answers(), this.clock.instant(), this.retention);
			return draft;
		});
	}

	/**
	 * Keeps the advice for what was answered, unless something typed cannot be read yet.
	 * Advice that was given for these answers stays as it is.
	 * @return whether everything could be read, so that the advice is there
	 * @throws ResponseStatusException with 404 when there is no such assessment any more
	 */
	boolean advise(String id, Function<Draft, Advice> advisor) {
		return keeping(id, (assessment) -> {
			Draft draft = of(assessment);
			boolean readable = draft.wrong().isEmpty();
			if (readable && !assessment.isAdvised()) {
				assessment.advise(advisor.apply(draft), this.clock.instant(), this.retention);
			}
			return readable;
		});
	}

	/**
	 * Keeps what was tried, with the advice for it, unless something is wrong with it or
	 * it is what is kept already.
	 * @param advisor may be asked several times
	 * @throws Overtaken when other answers were kept since it was tried
	 */
	Trial keep(String id, Map<String, String[]> form, Function<Answers, Advice> advisor) {
		return keeping(id, (assessment) -> {
			Trial trial = Trial.of(assessment, form);
			if (trial.isReadable() && !(trial.isAsKept() && assessment.isAdvised())) {
				refuseUnlessSeen(of(assessment).typed(), trial, form);
				assessment.answer(trial.typed().fields(), trial.answers(), this.clock.instant(), this.retention);
				assessment.advise(advisor.apply(trial.answers()), this.clock.instant(), this.retention);
			}
			return trial;
		});
	}

	private static void refuseUnlessSeen(Typed there, Trial trial, Map<String, String[]> form) {
		String[] seen = form.get(PageForm.SEEN);
		if (seen == null || !there.fingerprint(Questionnaire.shipped().questions()).equals(seen[0])) {
			throw new Overtaken(there, trial.typed());
		}
	}

	private <T> T keeping(String id, Function<Assessment, T> change) {
		for (int attempt = 1;; attempt++) {
			Assessment assessment = find(id);
			T changed = change.apply(assessment);
			try {
				this.assessments.save(assessment);
				return changed;
			}
			catch (OptimisticLockingFailureException ex) {
				if (attempt == ATTEMPTS) {
					throw new ResponseStatusException(HttpStatus.CONFLICT, null, ex);
				}
			}
		}
	}

}
