package dev.plumbline.qualification;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.SentenceList;
import dev.plumbline.qualification.Grading.QuestionToAsk;
import dev.plumbline.qualification.Grading.Reason;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleRun;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Rulebook;
import dev.plumbline.rules.RulesRefused;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The chapter that grades enquiries, ready to be asked by any number of threads. It takes
 * an advice that is finished and gives nothing back that an advice could take.
 */
public final class Qualification {

	/** The file of a rule set in which the chapter stands. */
	public static final String CHAPTER = RuleSetText.QUALIFICATION;

	private static final int MOST_QUESTIONS = 3;

	private final Rulebook<Judgement> rulebook;

	private Qualification(Rulebook<Judgement> rulebook) {
		this.rulebook = rulebook;
	}

	/**
	 * Whether a rule set has the chapter; those from before there were enquiries do not.
	 */
	public static boolean isIn(RuleSetText text) {
		return !text.qualification().isEmpty();
	}

	/**
	 * Reads and builds the chapter of a rule set.
	 * @throws RulesRefused with every line that is not a sentence of its vocabulary, or
	 * when there is no such chapter
	 */
	public static Qualification read(RuleSetText text) {
		text.checkLimits();
		if (!isIn(text)) {
			throw new RulesRefused(
					List.of(new Problem(CHAPTER, 0, "nothing", "Grading enquiries needs this file.", null)));
		}
		return new Qualification(
				Rulebook.read(QualificationVocabulary.sentences(), text.qualification(), Evidence.read(text)));
	}

	/** Every sentence that its rules may be made of. */
	public static SentenceList sentences() {
		return new SentenceList(QualificationVocabulary.sentences().conditionSentences(),
				QualificationVocabulary.sentences().conclusionSentences());
	}

	/** Its rules, by name. */
	public List<Rule> rules() {
		return this.rulebook.rules();
	}

	/** How urgent an enquiry is; takes well under a millisecond. */
	public Grading grade(Advice advice, Requirements requirements, Lead lead) {
		return judge(advice, requirements, lead).grading();
	}

	/** The names of all rules that fire for an enquiry. */
	public List<String> fired(Advice advice, Requirements requirements, Lead lead) {
		return judge(advice, requirements, lead).fired();
	}

	Judged judge(Advice advice, Requirements requirements, Lead lead) {
		Judgement judgement = new Judgement();
		try (RuleRun run = this.rulebook.start(judgement)) {
			return judged(new Occasion(advice, requirements, lead), judgement, run);
		}
	}

	/** The same, by an engine other than the rulebook's own. */
	Judged judged(Occasion occasion, Judgement judgement, RuleRun run) {
		run.know(occasion).fire(QualificationVocabulary.ENQUIRY);
		int points = judgement.points().values().stream().mapToInt(Integer::intValue).sum();
		return new Judged(new Grading(Weights.grade(points), points, reasons(judgement), openUnknowns(occasion),
				questions(judgement)), List.copyOf(judgement.fired()));
	}

	private List<Reason> reasons(Judgement judgement) {
		return judgement.points()
			.entrySet()
			.stream()
			.map((counted) -> new Reason(counted.getKey(), counted.getValue(),
					this.rulebook.rule(counted.getKey()).because()))
			.filter((reason) -> reason.points() != 0)
			.sorted(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.points())).thenComparing(Reason::rule))
			.toList();
	}

	/** What the advice hangs on, then whatever else the visitor did not know. */
	private static List<String> openUnknowns(Occasion occasion) {
		Stream<String> unsure = occasion.requirements()
			.answers()
			.questionnaire()
			.questions()
			.stream()
			.map(Question::id)
			.filter(occasion.requirements().answers()::isUnsure);
		return Stream.concat(occasion.advice().needed().stream(), unsure).distinct().toList();
	}

	/**
	 * Those of the weightiest rules; between equals the name decides, so that it is
	 * always the same.
	 */
	private static List<QuestionToAsk> questions(Judgement judgement) {
		return judgement.asked()
			.stream()
			.sorted(Comparator.comparing((Judgement.Asked asked) -> !asked.first())
				.thenComparing((asked) -> -Math.abs(judgement.points().getOrDefault(asked.rule(), 0)))
				.thenComparing(Judgement.Asked::rule))
			.map((asked) -> new QuestionToAsk(asked.rule(), asked.question()))
			.limit(MOST_QUESTIONS)
			.toList();
	}

	/**
	 * A grading, with the names of all rules that fired.
	 */
	record Judged(Grading grading, List<String> fired) {
	}

}
