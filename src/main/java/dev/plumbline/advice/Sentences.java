package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Condition;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Makes families of questions, so that every figure and answer is asked in the same
 * words.
 */
final class Sentences {

	private final Vocabulary.Builder<Conclusions> vocabulary;

	Sentences(Vocabulary.Builder<Conclusions> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** A rate, a volume or a share of a limit: more than, at most. */
	void load(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure) {
		limits(subject, inputs, drl, figure, true);
	}

	/** Any other number: more than, at most. */
	void number(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure) {
		limits(subject, inputs, drl, figure, false);
	}

	/** A number of people or teams: more than, at most, at least, fewer than. */
	void count(String subject, String answer, ToDoubleFunction<Situation> figure) {
		String drl = "requirements()." + answer + "()";
		List<String> inputs = List.of(answer);
		number(subject, inputs, drl, figure);
		situation(subject + " at least {limit}", false, inputs, drl + " >= {limit}",
				(a) -> (s) -> figure.applyAsDouble(s) >= a.number(0));
		situation(subject + " fewer than {limit}", false, inputs, drl + " < {limit}",
				(a) -> (s) -> figure.applyAsDouble(s) < a.number(0));
	}

	private void limits(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure,
			boolean load) {
		situation(subject + " more than {limit}", load, inputs, drl + " > {limit}",
				(a) -> (s) -> figure.applyAsDouble(s) > a.number(0));
		situation(subject + " at most {limit}", load, inputs, drl + " <= {limit}",
				(a) -> (s) -> figure.applyAsDouble(s) <= a.number(0));
	}

	/** A single choice as it was answered: is, is not, is one of. */
	void choice(String question, String subject, Function<Requirements, String> answer) {
		figureChoice(question, subject, "requirements()." + question + "()", (s) -> answer.apply(s.requirements()));
	}

	/** A single choice that the derivation may have corrected: is, is not, is one of. */
	void figureChoice(String question, String subject, String drl, Function<Situation, String> answer) {
		is(question, subject, drl, answer, false);
		String one = "{" + question + "List}";
		situation(subject + " one of " + one, false, inputs(question), "Situation.oneOf(" + drl + ", \"" + one + "\")",
				(a) -> (s) -> a.list(0).contains(answer.apply(s)));
	}

	/** A single choice exactly as stated, where the derivation corrects it: is. */
	void statedChoice(String question, String subject, Function<Requirements, String> answer) {
		String gap = "{" + question + "}";
		situation(subject + " " + gap, false, inputs(question), "requirements()." + question + "() == \"" + gap + "\"",
				(a) -> (s) -> a.text(0).equals(answer.apply(s.requirements())));
	}

	/** The same for choices with an order: at least. */
	void statedAtLeast(String question, String subject, Function<Requirements, String> answer) {
		String gap = "{" + question + "}";
		situation(subject + " at least " + gap, false, inputs(question),
				"Situation.ranks(\"" + question + "\", \"" + gap + "\", requirements()." + question + "())",
				(a) -> (s) -> Ranks.atLeast(question, a.text(0), answer.apply(s.requirements())));
	}

	private void is(String question, String subject, String drl, Function<Situation, String> answer, boolean load) {
		String gap = "{" + question + "}";
		situation(subject + " " + gap, load, inputs(question), drl + " == \"" + gap + "\"",
				(a) -> (s) -> a.text(0).equals(answer.apply(s)));
		situation(subject + " not " + gap, load, inputs(question), drl + " != \"" + gap + "\"",
				(a) -> (s) -> !a.text(0).equals(answer.apply(s)));
	}

	/** A single choice whose choices have an order: is, is not, at least, at most. */
	void ranked(String question, String subject, String drl, Function<Situation, String> answer) {
		ranked(question, subject, drl, answer, false);
	}

	/** The same for a question about a volume. */
	void rankedLoad(String question, String subject, String drl, Function<Situation, String> answer) {
		ranked(question, subject, drl, answer, true);
	}

	private void ranked(String question, String subject, String drl, Function<Situation, String> answer, boolean load) {
		is(question, subject, drl, answer, load);
		String gap = "{" + question + "}";
		situation(subject + " at least " + gap, load, inputs(question),
				"atLeast(\"" + question + "\", \"" + gap + "\")",
				(a) -> (s) -> Ranks.atLeast(question, a.text(0), answer.apply(s)));
		situation(subject + " at most " + gap, load, inputs(question), "atMost(\"" + question + "\", \"" + gap + "\")",
				(a) -> (s) -> Ranks.atMost(question, a.text(0), answer.apply(s)));
	}

	/** A several-choice question about what something is: includes, does not include. */
	void includes(String question, String subject, String verb, Function<Requirements, Set<String>> answer) {
		String gap = "{" + question + "}";
		String list = "{" + question + "List}";
		String not = verb.equals("include") ? " do not include " : " does not include ";
		ticked(question, subject + " " + verb + " " + gap, subject + not + gap, answer);
		anyTicked(question, subject + " " + verb + " one of " + list, subject + " " + verb + " none of " + list,
				answer);
	}

	/** A several-choice question about what something is needed for. */
	void needs(String question, String subject, Function<Requirements, Set<String>> answer) {
		String ticked = "requirements()." + question + "()";
		String gap = "{" + question + "}";
		String list = "{" + question + "List}";
		ticked(question, subject + " needed for " + gap, subject + " not needed for " + gap, answer);
		anyTicked(question, subject + " needed for one of " + list, subject + " needed for none of " + list, answer);
		situation(subject + " needed only for " + list, false, List.of(question),
				"Situation.only(" + ticked + ", \"" + list + "\")",
				(a) -> (s) -> Situation.only(answer.apply(s.requirements()), a.list(0)));
		situation(subject + " needed", false, List.of(question), "!" + ticked + ".isEmpty()",
				(a) -> (s) -> !answer.apply(s.requirements()).isEmpty());
		situation(subject + " not needed", false, List.of(question), ticked + ".isEmpty()",
				(a) -> (s) -> answer.apply(s.requirements()).isEmpty());
	}

	private void ticked(String question, String yes, String no, Function<Requirements, Set<String>> answer) {
		String drl = "requirements()." + question + "().contains(\"{" + question + "}\")";
		situation(yes, false, List.of(question), drl, (a) -> (s) -> answer.apply(s.requirements()).contains(a.text(0)));
		situation(no, false, List.of(question), "!" + drl,
				(a) -> (s) -> !answer.apply(s.requirements()).contains(a.text(0)));
	}

	private void anyTicked(String question, String any, String none, Function<Requirements, Set<String>> answer) {
		String drl = "Situation.any(requirements()." + question + "(), \"{" + question + "List}\")";
		situation(any, false, List.of(question), drl,
				(a) -> (s) -> a.list(0).stream().anyMatch(answer.apply(s.requirements())::contains));
		situation(none, false, List.of(question), "!" + drl,
				(a) -> (s) -> a.list(0).stream().noneMatch(answer.apply(s.requirements())::contains));
	}

	/** A yes/no question, one sentence for each answer. */
	void yesNo(String yes, String no, String question, Predicate<Requirements> answer) {
		situation(yes, false, List.of(question), "requirements()." + question + "()",
				(a) -> (s) -> answer.test(s.requirements()));
		situation(no, false, List.of(question), "!requirements()." + question + "()",
				(a) -> (s) -> !answer.test(s.requirements()));
	}

	/** Whether a question was answered at all. */
	void given() {
		situation("The answer {answer} was given", false, List.of("{answer}"), "given(\"{answer}\")",
				(a) -> (s) -> s.given(a.text(0)));
		situation("The answer {answer} was not given", false, List.of("{answer}"), "!given(\"{answer}\")",
				(a) -> (s) -> !s.given(a.text(0)));
	}

	/**
	 * A target or a transaction is corrected by other answers, and then depends on them
	 * too.
	 */
	private static List<String> inputs(String question) {
		return switch (question) {
			case "availability" -> List.of(question, "regionOutage");
			case "crossRegionTransactions" -> List.of(question, "writers", "residency");
			default -> List.of(question);
		};
	}

	/** A question about something an earlier stratum concluded. */
	<F> void after(Stratum stratum, String words, Class<F> fact, String drl, Condition.Binding<F> binding) {
		this.vocabulary.condition(new Condition<>(words, fact, stratum, false, List.of(), drl, binding));
	}

	private void situation(String words, boolean load, List<String> inputs, String drl,
			Condition.Binding<Situation> binding) {
		this.vocabulary.condition(new Condition<>(words, Situation.class, Stratum.GIVEN, load, inputs, drl, binding));
	}

}
