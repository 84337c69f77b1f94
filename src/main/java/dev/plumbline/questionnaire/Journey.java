package dev.plumbline.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The way through the questionnaire for given answers: which pages are on it, with which
 * questions, and how far they have got. Found by going through the pages from the start,
 * so that an answer can be changed without losing later ones: one that is no longer asked
 * for is left out of what counts, not forgotten.
 */
public final class Journey {

	private final Questionnaire questionnaire;

	private final Answers answers;

	private final Answers counted;

	private final Map<Page, List<Question>> asked = new LinkedHashMap<>();

	private final Set<String> also;

	private Journey(Answers answers, Set<String> also) {
		this.questionnaire = answers.questionnaire();
		this.answers = answers;
		this.also = also;
		Answers sofar = Answers.none(this.questionnaire);
		for (Page page : this.questionnaire.pages()) {
			List<Question> questions = asked(page, sofar);
			if (!questions.isEmpty()) {
				this.asked.put(page, questions);
			}
			for (Question question : questions) {
				sofar = sofar.as(question.id(), answers);
			}
		}
		this.counted = sofar;
	}

	/** The way for these answers. */
	public static Journey of(Answers answers) {
		return new Journey(answers, Set.of());
	}

	/**
	 * The way for these answers for somebody who wants to answer more than it would ask.
	 * @param also ids of the questions that are asked whatever the answers before them
	 */
	public static Journey of(Answers answers, Set<String> also) {
		return new Journey(answers, Set.copyOf(also));
	}

	/** The way on which the same visitor would be with other answers. */
	public Journey with(Answers others) {
		return new Journey(others, this.also);
	}

	private List<Question> asked(Page page, Answers earlier) {
		return page.questions()
			.stream()
			.filter((id) -> this.also.contains(id) || this.questionnaire.script().when(id).holds(earlier))
			.map(this.questionnaire::question)
			.toList();
	}

	/** The pages on the way, in order; never empty. */
	public List<Page> pages() {
		return List.copyOf(this.asked.keySet());
	}

	/** What is asked on a page; empty when it is not on the way. */
	public List<Question> questions(Page page) {
		return this.asked.getOrDefault(page, List.of());
	}

	/** Whether a page is on the way. */
	public boolean leadsTo(Page page) {
		return this.asked.containsKey(page);
	}

	/**
	 * Whether a question was answered or declared unsure, by itself or by its
	 * alternative.
	 */
	public boolean isAnswered(Question question) {
		String spared = this.questionnaire.wording(question.id()).insteadOf();
		return !this.answers.isAbsent(question.id()) || (spared != null && !this.answers.isAbsent(spared))
				|| isSpared(question);
	}

	/** Whether another answer was given that makes this one needless. */
	private boolean isSpared(Question question) {
		return this.questionnaire.questions()
			.stream()
			.map(Question::id)
			.filter((id) -> question.id().equals(this.questionnaire.wording(id).insteadOf()))
			.anyMatch(this.answers::isGiven);
	}

	/** Whether everything asked on a page is answered. */
	public boolean isDone(Page page) {
		return questions(page).stream().allMatch(this::isAnswered);
	}

	/** How many pages on the way are done. */
	public int done() {
		return (int) this.asked.keySet().stream().filter(this::isDone).count();
	}

	/** The first page that is not done; empty when all are. */
	public Optional<Page> firstOpen() {
		return this.asked.keySet().stream().filter((page) -> !isDone(page)).findFirst();
	}

	/** The page on the way that follows this one, which need not be on it. */
	public Optional<Page> after(Page page) {
		return pages().stream().filter((other) -> place(other) > place(page)).findFirst();
	}

	/** The page on the way before this one, which need not be on it. */
	public Optional<Page> before(Page page) {
		return pages().stream().filter((other) -> place(other) < place(page)).reduce((one, next) -> next);
	}

	private int place(Page page) {
		return this.questionnaire.pages().indexOf(page);
	}

	/** Every answer, on the way or not. */
	public Answers answers() {
		return this.answers;
	}

	/** The answers that count: those on the way. */
	public Answers counted() {
		return this.counted;
	}

	/** What was answered and no longer counts, in the order of the contract. */
	public List<Question> leftOut() {
		return this.questionnaire.questions()
			.stream()
			.filter((question) -> this.answers.isGiven(question.id()))
			.filter((question) -> !Objects.equals(this.answers.value(question.id()), this.counted.value(question.id())))
			.toList();
	}

}
