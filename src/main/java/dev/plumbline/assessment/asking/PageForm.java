package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the questionnaire as it was sent.
 *
 * @param fields everything in it, by name
 */
record PageForm(Page page, Map<String, String[]> fields) {

	/** The field that says which answers the visitor had before their eyes. */
	static final String SEEN = "seen";

	static final String REVIEW = "review";

	static final String OPENED = "opened";

	private static final String STOP = "stop";

	private static final String USE = "use:";

	private static final String CALCULATE = "calculate:";

	/** Where it leads back to; empty when it leads on. */
	String back() {
		String back = first("back");
		return (REVIEW.equals(back) || OPENED.equals(back)) ? back : "";
	}

	/** Whether it goes back to the review. */
	boolean fromReview() {
		return !back().isEmpty();
	}

	/** Whether a change made from the review opened it. */
	boolean opened() {
		return back().equals(OPENED);
	}

	/** Whether the visitor has done with the page, and did not stop or work out. */
	boolean goesOn() {
		return !go().startsWith(CALCULATE) && !go().startsWith(USE) && !stops();
	}

	/** Whether the visitor has heard enough, and wants the advice. */
	boolean stops() {
		return STOP.equals(go());
	}

	/** The page from which the visitor was led here past others; empty when none was. */
	Optional<Page> from() {
		String from = first("from");
		return Questionnaire.shipped().pages().stream().filter((page) -> page.id().equals(from)).findFirst();
	}

	/** The question for which something was worked out; only when not going on. */
	String calculated() {
		String id = go().substring(go().indexOf(':') + 1);
		return this.page.questions().contains(id) ? id : "";
	}

	/** Questions that are asked because the visitor wanted to answer them. */
	List<String> also() {
		return Arrays.stream(this.fields.getOrDefault("also", new String[0]))
			.filter(this.page.questions()::contains)
			.toList();
	}

	/**
	 * What was typed before with this page on top.
	 * @throws Overtaken when somebody else has answered it since it was shown
	 */
	Typed on(Typed before) {
		Typed wider = before.alsoAsking(also());
		List<Question> questions = questions(Draft.of(wider).journey());
		Typed sent = goesOn() ? wider.with(questions, this.fields) : unfinished(wider, questions);
		String now = before.fingerprint(questions);
		boolean changedThere = first(SEEN) != null && !now.equals(first(SEEN));
		if (changedThere && !now.equals(sent.fingerprint(questions))) {
			throw new Overtaken(before, sent);
		}
		return "skip".equals(go()) ? unsure(sent, questions) : sent;
	}

	/**
	 * Everything the page can ask when it is not on the way, so that nothing sent is
	 * lost.
	 */
	List<Question> questions(Journey journey) {
		return journey.leadsTo(this.page) ? journey.questions(this.page)
				: this.page.questions().stream().map(Questionnaire.shipped()::question).toList();
	}

	/** Leaves out what is blank, so that nobody is told of it before going on. */
	private Typed unfinished(Typed before, List<Question> questions) {
		Typed typed = before.with(questions, this.fields);
		for (Question question : questions) {
			if (go().equals(USE + question.id())) {
				typed = worked(typed, question);
			}
			if (typed.isEmpty(question.id())) {
				typed = typed.without(question.id());
			}
		}
		return typed;
	}

	private static Typed worked(Typed typed, Question question) {
		String result = Calculators.result(question, typed);
		return (result != null) ? typed.with(question.id(), List.of(result)).with(question.id() + ".unsure", List.of())
				: typed;
	}

	private static Typed unsure(Typed typed, List<Question> questions) {
		Typed changed = typed;
		for (Question question : questions) {
			boolean open = Draft.of(changed).mistakes(List.of(question)).stream().anyMatch(Mistake::isMissing);
			changed = open ? TypedForm.unsure(changed, question) : changed;
		}
		return changed;
	}

	private String go() {
		String go = first("go");
		return (go != null) ? go : "";
	}

	private @Nullable String first(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

}
