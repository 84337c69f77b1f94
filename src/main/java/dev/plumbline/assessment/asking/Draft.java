package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was typed, and what it comes to: the answers that could be read, the way they
 * lead, and the mistakes.
 */
final class Draft {

	private static final String TEAMS = "teams";

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Typed typed;

	private final List<Mistake> mistakes = new ArrayList<>();

	private final Answers everything;

	private final Journey journey;

	private Draft(Typed typed) {
		this.typed = typed;
		Answers answers = Answers.none();
		for (Question question : this.questionnaire.questions()) {
			if (typed.submitted(question.id())) {
				answers = read(question, answers);
			}
		}
		this.everything = answers;
		this.journey = fitting(answers);
	}

	/** Reads what was typed. */
	static Draft of(Typed typed) {
		return new Draft(typed);
	}

	private Answers read(Question question, Answers answers) {
		Wording words = this.questionnaire.wording(question.id());
		String spared = words.insteadOf();
		boolean empty = this.typed.isEmpty(question.id());
		if (empty ? spared != null || isSpared(question)
				: isSpared(question) && this.typed.isOnlyUnsure(question.id())) {
			return answers;
		}
		if (spared != null && !this.typed.isEmpty(spared) && !this.typed.isOnlyUnsure(spared)) {
			this.mistakes.add(new Mistake(question.id(), question.id(), "one-of-two", List.of()));
			return answers;
		}
		QuestionReader reader = new QuestionReader(question, words, this.typed);
		Object value = reader.read();
		this.mistakes.addAll(reader.mistakes());
		return (value != null) ? answers.with(question.id(), value) : answers;
	}

	private boolean isSpared(Question question) {
		return this.questionnaire.questions()
			.stream()
			.map(Question::id)
			.anyMatch((id) -> question.id().equals(this.questionnaire.wording(id).insteadOf())
					&& !this.typed.isEmpty(id));
	}

	/** Leaves the teams open while there are more of them than engineers. */
	private Journey fitting(Answers answers) {
		Set<String> also = this.typed.also();
		Journey way = Journey.of(answers, also);
		try {
			this.questionnaire.requirements(way.counted());
			return way;
		}
		catch (RefusedAnswers ex) {
			this.mistakes.add(new Mistake(TEAMS, TEAMS, "more-teams", List.of(this.typed.text(TEAMS).strip())));
			return Journey.of(answers.without(TEAMS), also);
		}
	}

	Typed typed() {
		return this.typed;
	}

	Journey journey() {
		return this.journey;
	}

	/** Every answer that could be read, also those that do not count. */
	Answers everything() {
		return this.everything;
	}

	/** The answers that count. */
	Answers answers() {
		return this.journey.counted();
	}

	/** What is wrong with these questions, in their order. */
	List<Mistake> mistakes(List<Question> questions) {
		List<String> ids = questions.stream().map(Question::id).toList();
		return ids.stream()
			.flatMap((id) -> this.mistakes.stream().filter((mistake) -> mistake.question().equals(id)))
			.toList();
	}

	/** What is wrong on the way, and not merely missing. */
	List<Mistake> wrong() {
		Set<String> asked = new HashSet<>();
		this.journey.pages().forEach((page) -> this.journey.questions(page).forEach((one) -> asked.add(one.id())));
		return this.mistakes.stream()
			.filter((mistake) -> asked.contains(mistake.question()) && !mistake.isMissing())
			.toList();
	}

}
