package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prepares the page on which a visitor chooses between two answers to the same page. */
final class ConflictWriter {

	private static final List<String> PARTS = List.of("", ".exact", ".from", ".to", ".likely");

	private final Texts texts;

	private final Overtaken overtaken;

	ConflictWriter(Texts texts, Overtaken overtaken) {
		this.texts = texts;
		this.overtaken = overtaken;
	}

	View write(String action, PageForm form) {
		List<Question> questions = form.questions(Draft.of(this.overtaken.sent()).journey());
		List<Row> rows = questions.stream()
			.filter((question) -> !said(this.overtaken.there(), question).equals(said(this.overtaken.sent(), question)))
			.map((question) -> new Row(Questionnaire.shipped().wording(question.id()).asks(),
					said(this.overtaken.there(), question), said(this.overtaken.sent(), question)))
			.toList();
		return new View(action, action + (form.fromReview() ? "?back=" + form.back() : ""), rows,
				again(form, questions));
	}

	/** The same form once more, on top of what is there now. */
	private List<Hidden> again(PageForm form, List<Question> questions) {
		List<Hidden> fields = new ArrayList<>();
		for (Map.Entry<String, String[]> field : form.fields().entrySet()) {
			boolean ours = Typed.isKnown(Questionnaire.shipped(), field.getKey())
					|| List.of("back", "from", "also", "go").contains(field.getKey());
			if (ours) {
				Arrays.stream(field.getValue()).forEach((value) -> fields.add(new Hidden(field.getKey(), value)));
			}
		}
		fields.add(new Hidden(PageForm.SEEN, this.overtaken.there().fingerprint(questions)));
		return fields;
	}

	private String said(Typed typed, Question question) {
		Draft draft = Draft.of(typed);
		Object value = draft.answers().value(question.id());
		if (value != null) {
			return this.texts.value(question, value);
		}
		if (draft.answers().isUnsure(question.id())) {
			return this.texts.of("unsure");
		}
		List<String> words = PARTS.stream()
			.flatMap((part) -> typed.all(question.id() + part).stream())
			.filter((word) -> !word.isBlank())
			.toList();
		return words.isEmpty() ? this.texts.of("review.open") : String.join(", ", words);
	}

	/**
	 * The page.
	 *
	 * @param action where to send it again
	 * @param there address of the page as it is kept
	 */
	record View(String action, String there, List<Row> rows, List<Hidden> fields) {
	}

	/** A question that was answered in two ways. */
	record Row(String asks, String there, String sent) {
	}

	/** A field to be sent again. */
	record Hidden(String name, String value) {
	}

}
