package dev.plumbline.questionnaire;

import dev.plumbline.questionnaire.RefusalTexts.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong while answers are read, in the order in which it was found. */
final class RefusalList {

	private final RefusalTexts texts;

	private final List<Refusal> refusals = new ArrayList<>();

	RefusalList(RefusalTexts texts) {
		this.texts = texts;
	}

	int size() {
		return this.refusals.size();
	}

	/**
	 * Notes what is wrong with the answer to a question.
	 * @param where the id, or the id and the end of its range
	 * @param found what was given
	 * @param more further {@code name, value…} for the sentence
	 */
	void add(Question question, Problem problem, String where, @Nullable Object found, String... more) {
		String allowed = this.texts.allowed(question);
		List<String> values = new ArrayList<>(
				List.of("answer", where, "found", RefusalTexts.quoted(found), "allowed", allowed));
		values.addAll(List.of(more));
		String sentence = this.texts.problem(problem, values.toArray(String[]::new));
		this.refusals.add(new Refusal(question.id(), sentence, allowed));
	}

	/** Notes an answer to a question nobody asked. */
	void addUnknown(String id, List<String> known) {
		String nearest = Spelling.nearest(id, known);
		String found = RefusalTexts.shortened(id);
		String sentence = (nearest != null)
				? this.texts.problem(Problem.MISSPELT_ANSWER, "found", found, "nearest", nearest)
				: this.texts.problem(Problem.UNKNOWN_ANSWER, "found", found);
		String allowed = this.texts.allowed("unknown", "choices", RefusalTexts.quotedList(known));
		this.refusals.add(new Refusal(found, sentence, allowed));
	}

	/** Refuses if anything was wrong. */
	void refuseIfAny() {
		if (!this.refusals.isEmpty()) {
			throw new RefusedAnswers(this.refusals);
		}
	}

}
