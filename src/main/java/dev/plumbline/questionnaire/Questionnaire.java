package dev.plumbline.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything we ask, in the order of the contract, and the one place where what was
 * answered is checked and read.
 */
public final class Questionnaire {

	private final List<Question> questions;

	private final Map<String, Integer> positions = new LinkedHashMap<>();

	private final RefusalTexts texts;

	private final Script script;

	Questionnaire(List<Question> questions, RefusalTexts texts, Script script) {
		this.questions = List.copyOf(questions);
		this.texts = texts;
		this.script = script;
		for (Question question : questions) {
			if (this.positions.put(question.id(), this.positions.size()) != null) {
				throw new IllegalArgumentException("Two questions are called " + question.id());
			}
		}
	}

	/** The questionnaire of this program, read once from {@code questionnaire.yaml}. */
	public static Questionnaire shipped() {
		return Shipped.QUESTIONNAIRE;
	}

	/** All questions, in the order of the contract. */
	public List<Question> questions() {
		return this.questions;
	}

	/**
	 * The question with that id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Question question(String id) {
		return this.questions.get(position(id));
	}

	/** All pages, in the order in which they are gone through. */
	public List<Page> pages() {
		return this.script.pages();
	}

	/**
	 * The words a question is put in.
	 * @throws IllegalArgumentException if there is no such question
	 */
	public Wording wording(String id) {
		return this.script.words(id);
	}

	Script script() {
		return this.script;
	}

	/** Whether there is a question with that id. */
	public boolean asks(String id) {
		return this.positions.containsKey(id);
	}

	/**
	 * Reads answers as they come from a form, a file or the API, and checks every one,
	 * and that they fit together.
	 * @param raw by id: {@code "unsure"}, a {@link Number}, a {@link String}, a
	 * collection of strings, a {@link Boolean}, or for a number a map with {@code from},
	 * {@code to} and perhaps {@code likely}
	 * @throws RefusedAnswers naming what is wrong
	 */
	public Answers read(Map<String, ?> raw) {
		Answers answers = new AnswerReader(this, this.texts).readAll(raw);
		readingOf(answers);
		return answers;
	}

	/**
	 * The stated reading of the answers: as given; a range at its likely value; an open
	 * one at its default.
	 * @throws RefusedAnswers if in that reading there are more teams than engineers
	 */
	public Requirements requirements(Answers answers) {
		return readingOf(answers).requirements();
	}

	private StatedReading readingOf(Answers answers) {
		StatedReading reading = new StatedReading(answers);
		if (reading.tooManyTeams()) {
			throw new RefusedAnswers(List.of(reading.tooManyTeams(this.texts)), 1);
		}
		return reading;
	}

	/** The typed form of one answer, checked by itself. */
	Object check(String id, Object raw) {
		return new AnswerReader(this, this.texts).readOne(id, raw);
	}

	int position(String id) {
		Integer position = this.positions.get(id);
		if (position == null) {
			throw new IllegalArgumentException("No question '" + id + "'; known: " + this.positions.keySet());
		}
		return position;
	}

	private static final class Shipped {

		private static final Questionnaire QUESTIONNAIRE = QuestionnaireFile.read("/questionnaire.yaml");

	}

}
