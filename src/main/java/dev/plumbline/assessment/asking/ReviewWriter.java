package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.asking.ReviewView.Change;
import dev.plumbline.advice.explaining.Prospect;
import dev.plumbline.assessment.asking.ReviewView.Contradiction;
import dev.plumbline.assessment.asking.ReviewView.Decisive;
import dev.plumbline.assessment.asking.ReviewView.Instead;
import dev.plumbline.assessment.asking.ReviewView.Problem;
import dev.plumbline.assessment.asking.ReviewView.Row;
import dev.plumbline.assessment.asking.ReviewView.Section;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prepares the review of everything that was answered. */
final class ReviewWriter {

	private static final int MOST_NAMED = 3;

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Texts texts;

	private final String id;

	private final Draft draft;

	private final Journey journey;

	private final RuleSet rules;

	/**
	 * @param rules those by which the contradictions were found
	 */
	ReviewWriter(Texts texts, String id, Draft draft, RuleSet rules) {
		this.rules = rules;
		this.texts = texts;
		this.id = id;
		this.draft = draft;
		this.journey = draft.journey();
	}

	/**
	 * @param contradictions warnings about answers that do not go together
	 * @param next the open page to go on with
	 * @param prospect what can still become of the answers, if it is known
	 */
	ReviewView write(List<Advice.Warning> contradictions, Optional<Page> next, Optional<Prospect> prospect,
			boolean advised) {
		List<Section> sections = this.journey.pages()
			.stream()
			.map((page) -> new Section(page.title(),
					this.journey.questions(page).stream().filter(this::isShown).map(this::row).toList()))
			.toList();
		return new ReviewView(this.draft.wrong().stream().map(this::problem).toList(),
				contradictions.stream().map(this::contradiction).toList(), sections,
				this.journey.leftOut().stream().map(this::leftOut).toList(),
				next.map((page) -> Addresses.page(this.id, page)).orElse(null),
				this.journey.pages().size() - this.journey.done(), prospect.map(this::decisive).orElse(List.of()),
				prospect.flatMap((known) -> SettledView.of(known, this.rules)).orElse(null), advised);
	}

	/** The few that settle most. */
	private List<Decisive> decisive(Prospect prospect) {
		return prospect.mostDecisiveFirst()
			.stream()
			.limit(MOST_NAMED)
			.map((open) -> decisive(this.questionnaire.question(open)))
			.toList();
	}

	private Decisive decisive(Question question) {
		Wording words = this.questionnaire.wording(question.id());
		return new Decisive(change(question), words.label(), words.findOut().text(), words.findOut().command());
	}

	/**
	 * Of two answers of which either will do, the one that was not given is not missed.
	 */
	private boolean isShown(Question question) {
		boolean said = !this.draft.answers().isAbsent(question.id());
		boolean alternative = this.questionnaire.wording(question.id()).insteadOf() != null;
		return said || !(alternative || this.journey.isAnswered(question));
	}

	private Row row(Question question) {
		Object value = this.draft.answers().value(question.id());
		boolean unsure = this.draft.answers().isUnsure(question.id());
		return new Row(this.questionnaire.wording(question.id()).label(),
				(value != null) ? this.texts.value(question, value) : null, unsure,
				(value == null) ? this.texts.unsure(question) : null, change(question));
	}

	private Row leftOut(Question question) {
		Object value = this.draft.everything().value(question.id());
		return new Row(this.questionnaire.wording(question.id()).label(),
				(value != null) ? this.texts.value(question, value) : null, false, null, change(question));
	}

	private Problem problem(Mistake mistake) {
		Question question = this.questionnaire.question(mistake.question());
		return new Problem(change(question), this.questionnaire.wording(question.id()).label(), this.texts.of(mistake));
	}

	private Contradiction contradiction(Advice.Warning warning) {
		return new Contradiction(warning.warning(), warning.because(),
				warning.useInstead().entrySet().stream().map(this::instead).toList(),
				warning.useInstead().isEmpty() ? changes(warning) : List.of());
	}

	/** The given answers that a rule asks about; all it asks about, if none is given. */
	private List<Change> changes(Advice.Warning warning) {
		Set<String> inputs = this.rules.rulebook().rule(warning.rule()).inputs();
		List<Question> asked = this.questionnaire.questions()
			.stream()
			.filter((question) -> inputs.contains(question.id()))
			.toList();
		List<Question> given = asked.stream()
			.filter((question) -> this.draft.answers().isGiven(question.id()))
			.toList();
		return (given.isEmpty() ? asked : given).stream()
			.map((question) -> new Change(change(question), this.questionnaire.wording(question.id()).label()))
			.toList();
	}

	private Instead instead(Map.Entry<String, String> instead) {
		Question question = this.questionnaire.question(instead.getKey());
		return new Instead(Proposal.of(instead).sent(), this.questionnaire.wording(question.id()).label(),
				this.texts.value(question, instead.getValue()), change(question));
	}

	private String change(Question question) {
		return "/assessments/" + this.id + "/change?answer=" + question.id();
	}

}
