package dev.plumbline.questionnaire;

import dev.plumbline.questionnaire.RefusalTexts.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What is found wrong while answers are read, in the order in which it was found: the
 * first in words, and the number of all.
 */
final class RefusalList {

	/** However much nonsense is sent, so much of it is put into words. */
	static final int MOST_IN_WORDS = 100;

	private final RefusalTexts texts;

	private final List<String> known;

	private final List<Refusal> refusals = new ArrayList<>();

	private int size;

	private @Nullable String allowedNames;

	/** For a questionnaire that asks for the known ids. */
	RefusalList(RefusalTexts texts, List<String> known) {
		this.texts = texts;
		this.known = known;
	}

	/** How many there are, in words or not. */
	int size() {
		return this.size;
	}

	/**
	 * Notes what is wrong with the answer to a question.
	 * @param where the id, or the id and the end of its range
	 * @param found what was given
	 * @param more further {@code name, value…} for the sentence
	 */
	void add(Question question, Problem problem, String where, @Nullable Object found, String... more) {
		if (++this.size > MOST_IN_WORDS) {
			return;
		}
		String allowed = this.texts.allowed(question);
		List<String> values = new ArrayList<>(
				List.of("answer", where, "found", RefusalTexts.quoted(found), "allowed", allowed));
		values.addAll(List.of(more));
		String sentence = this.texts.problem(problem, values.toArray(String[]::new));
		this.refusals.add(new Refusal(question.id(), sentence, allowed));
	}

	/** Notes an answer to a question nobody asked. */
	void addUnknown(String id) {
		if (++this.size > MOST_IN_WORDS) {
			return;
		}
		String nearest = Spelling.nearest(id, this.known);
		String found = RefusalTexts.shortened(id);
		String sentence = (nearest != null)
				? this.texts.problem(Problem.MISSPELT_ANSWER, "found", found, "nearest", nearest)
				: this.texts.problem(Problem.UNKNOWN_ANSWER, "found", found);
		this.refusals.add(new Refusal(found, sentence, allowedNames()));
	}

	/** All the names, written out once. */
	private String allowedNames() {
		String names = this.allowedNames;
		if (names == null) {
			names = this.texts.allowed("unknown", "choices", RefusalTexts.quotedList(this.known));
			this.allowedNames = names;
		}
		return names;
	}

	/** Refuses if anything was wrong. */
	void refuseIfAny() {
		if (!this.refusals.isEmpty()) {
			throw new RefusedAnswers(this.refusals, this.size);
		}
	}

}
