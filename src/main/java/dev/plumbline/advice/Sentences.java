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
 * words. Each family offers the forms it is asked for and no others: a sentence that no
 * rule needs only makes the list longer.
 */
final class Sentences {

	private final Vocabulary.Builder<Conclusions> vocabulary;

	Sentences(Vocabulary.Builder<Conclusions> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** How a figure or an answer is compared. */
	enum Form {

		MORE_THAN(" more than ", "%s > %s"), AT_MOST(" at most ", "%s <= %s"), AT_LEAST(" at least ", "%s >= %s"),
		FEWER_THAN(" fewer than ", "%s < %s"), IS(" ", "%s == %s"), IS_NOT(" not ", "%s != %s"), ONE_OF(" one of ", "");

		private final String words;

		private final String drl;

		Form(String words, String drl) {
			this.words = words;
			this.drl = drl;
		}

		private boolean holds(double figure, double limit) {
			return switch (this) {
				case MORE_THAN -> figure > limit;
				case AT_MOST -> figure <= limit;
				case AT_LEAST -> figure >= limit;
				case FEWER_THAN -> figure < limit;
				default -> throw new IllegalArgumentException("Numbers are not compared by " + this);
			};
		}

		private boolean holds(String question, String value, String choice) {
			return switch (this) {
				case IS -> choice.equals(value);
				case IS_NOT -> !choice.equals(value);
				case AT_LEAST -> Ranks.atLeast(question, choice, value);
				case AT_MOST -> Ranks.atMost(question, choice, value);
				default -> throw new IllegalArgumentException("Choices are not compared by " + this);
			};
		}

	}

	/** A rate, a volume or a share of a limit. */
	void load(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure, Form... forms) {
		limits(subject, inputs, drl, figure, true, forms);
	}

	/** Any other number. */
	void number(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure, Form... forms) {
		limits(subject, inputs, drl, figure, false, forms);
	}

	private void limits(String subject, List<String> inputs, String drl, ToDoubleFunction<Situation> figure,
			boolean load, Form... forms) {
		for (Form form : forms) {
			situation(subject + form.words + "{limit}", load, inputs, form.drl.formatted(drl, "{limit}"),
					(a) -> (s) -> form.holds(figure.applyAsDouble(s), a.number(0)));
		}
	}

	/** A single choice as it was answered. */
	void choice(String question, String subject, Function<Requirements, String> answer, Form... forms) {
		choices(question, subject, "requirements()." + question + "()", (s) -> answer.apply(s.requirements()),
				List.of(question), false, forms);
	}

	/** A single choice that counts something large. */
	void choiceOfLoad(String question, String subject, Function<Requirements, String> answer, Form... forms) {
		choices(question, subject, "requirements()." + question + "()", (s) -> answer.apply(s.requirements()),
				List.of(question), true, forms);
	}

	/** A single choice that the derivation may have corrected, by other answers too. */
	void correctedChoice(String question, List<String> inputs, String subject, Function<Situation, String> answer,
			Form... forms) {
		choices(question, subject, question + "()", answer, inputs, false, forms);
	}

	private void choices(String question, String subject, String drl, Function<Situation, String> answer,
			List<String> inputs, boolean load, Form... forms) {
		for (Form form : forms) {
			String gap = "{" + question + (form == Form.ONE_OF ? "List}" : "}");
			String words = subject + form.words + gap;
			switch (form) {
				case ONE_OF -> situation(words, load, inputs, "Situation.oneOf(" + drl + ", \"" + gap + "\")",
						(a) -> (s) -> a.list(0).contains(answer.apply(s)));
				case AT_LEAST, AT_MOST ->
					situation(words, load, inputs, ranked(form, question, gap, drl), compare(form, question, answer));
				default -> situation(words, load, inputs, form.drl.formatted(drl, "\"" + gap + "\""),
						compare(form, question, answer));
			}
		}
	}

	private static Condition.Binding<Situation> compare(Form form, String question,
			Function<Situation, String> answer) {
		return (a) -> {
			String choice = a.text(0);
			return (s) -> form.holds(question, answer.apply(s), choice);
		};
	}

	private static String ranked(Form form, String question, String gap, String drl) {
		return "Situation.%s(\"%s\", \"%s\", %s)".formatted((form == Form.AT_LEAST) ? "atLeast" : "atMost", question,
				gap, drl);
	}

	/** One choice of a several-choice question was ticked. */
	void ticked(String question, String words, Function<Requirements, Set<String>> answer) {
		situation(words + " {" + question + "}", false, List.of(question), has(question),
				(a) -> (s) -> answer.apply(s.requirements()).contains(a.text(0)));
	}

	/** One choice of a several-choice question was not ticked. */
	void notTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		situation(words + " {" + question + "}", false, List.of(question), "!" + has(question),
				(a) -> (s) -> !answer.apply(s.requirements()).contains(a.text(0)));
	}

	/** At least one of several choices was ticked. */
	void anyTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		situation(words + " one of {" + question + "List}", false, List.of(question), any(question),
				(a) -> (s) -> a.list(0).stream().anyMatch(answer.apply(s.requirements())::contains));
	}

	/** None of several choices was ticked. */
	void noneTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		situation(words + " none of {" + question + "List}", false, List.of(question), "!" + any(question),
				(a) -> (s) -> a.list(0).stream().noneMatch(answer.apply(s.requirements())::contains));
	}

	/** Something was ticked, and nothing but the choices named. */
	void onlyTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		situation(words + " only for {" + question + "List}", false, List.of(question),
				"Situation.only(requirements()." + question + "(), \"{" + question + "List}\")",
				(a) -> (s) -> Situation.only(answer.apply(s.requirements()), a.list(0)));
	}

	private static String has(String question) {
		return "requirements()." + question + "().contains(\"{" + question + "}\")";
	}

	private static String any(String question) {
		return "Situation.any(requirements()." + question + "(), \"{" + question + "List}\")";
	}

	/** Something about one answer that needs no gap. */
	void fact(String words, String question, String drl, Predicate<Requirements> holds) {
		situation(words, false, List.of(question), drl, (a) -> (s) -> holds.test(s.requirements()));
	}

	/** A question answered with yes. */
	void yes(String words, String question, Predicate<Requirements> answer) {
		fact(words, question, "requirements()." + question + "()", answer);
	}

	/** A question answered with no. */
	void no(String words, String question, Predicate<Requirements> answer) {
		fact(words, question, "!requirements()." + question + "()", answer.negate());
	}

	/** Whether a question was answered at all. */
	void given() {
		situation("The answer {answer} was given", false, List.of("{answer}"), "given(\"{answer}\")",
				(a) -> (s) -> s.given(a.text(0)));
		situation("The answer {answer} was not given", false, List.of("{answer}"), "!given(\"{answer}\")",
				(a) -> (s) -> !s.given(a.text(0)));
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
