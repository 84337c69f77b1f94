package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Phrases;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Says flips in a sentence, for pages and reports: until when an outcome holds, or what
 * another choice would make of it.
 */
public final class FlipSentences {

	private final RuleSet ruleSet;

	private final Requirements stated;

	private final UnaryOperator<String> names;

	private final AnswerWords answers;

	private final FlipAmounts amounts;

	/**
	 * @param stated what the flips were found for
	 * @param names what the pages call verdicts, tests, outcomes and simple answers: the
	 * text of {@code messages.properties} under a key such as {@code verdict.not-yet}
	 */
	public FlipSentences(RuleSet ruleSet, Requirements stated, UnaryOperator<String> names) {
		this.ruleSet = ruleSet;
		this.stated = stated;
		this.names = names;
		this.answers = new AnswerWords((key, values) -> names.apply("value." + key));
		this.amounts = new FlipAmounts(stated.answers());
	}

	/** What the flip does to the outcome sought. */
	public String of(Flip flip) {
		Question question = this.stated.answers().questionnaire().question(flip.answer());
		Flip.Change change = flip.changes().get(0);
		if (flip.from() instanceof Number from && flip.to() instanceof Number to) {
			boolean up = to.doubleValue() > from.doubleValue();
			String form = "flip." + (question.kind() == Question.Kind.WHOLE ? "whole." : "") + (up ? "up" : "down");
			return Phrases.of(form, subject(change), this.amounts.limit(question, from, to),
					this.amounts.stated(question, from), name(change.what(), change.to()));
		}
		return choice(flip, question, then(change));
	}

	private String choice(Flip flip, Question question, String then) {
		String label = this.stated.answers().questionnaire().wording(question.id()).label();
		if (flip.from() instanceof List<?> before && flip.to() instanceof List<?> after) {
			boolean ticked = after.size() > before.size();
			Object changed = (ticked ? after : before).stream()
				.filter((choice) -> !(ticked ? before : after).contains(choice))
				.findFirst()
				.orElseThrow();
			return Phrases.of(ticked ? "flip.ticked" : "flip.unticked", label, word(question, changed), then);
		}
		String form = flip.from().equals(flip.to()) ? "flip.confirmed"
				: flip.from().equals(Flips.UNSURE) ? "flip.said" : "flip.choice";
		return Phrases.of(form, label, word(question, flip.to()), then, word(question, flip.from()));
	}

	private String word(Question question, Object choice) {
		return this.answers.of(question, choice);
	}

	private String subject(Flip.Change change) {
		String name = name(change.what(), change.from());
		if (change.what().equals("verdict")) {
			return Phrases.of("flip.verdict", name);
		}
		return change.what().startsWith("tests.") ? Phrases.of("flip.test", test(change), name) : name;
	}

	private String then(Flip.Change change) {
		String kind = change.what().split("\\.")[0];
		return Phrases.of("flip." + kind + ".then", name(change.what(), change.from()),
				name(change.what(), change.to()), kind.equals("tests") ? test(change) : "");
	}

	private String test(Flip.Change change) {
		return this.names.apply("test." + change.what().substring("tests.".length()));
	}

	private String name(String what, String outcome) {
		if (!what.startsWith("choices.")) {
			return this.names.apply((what.equals("verdict") ? "verdict." : "outcome.") + outcome);
		}
		return this.ruleSet.candidates()
			.areas()
			.stream()
			.filter((area) -> what.equals("choices." + area.id()))
			.flatMap((area) -> area.candidates().stream())
			.filter((candidate) -> candidate.id().equals(outcome))
			.map(Candidate::label)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No candidate '" + outcome + "' in " + what));
	}

}
