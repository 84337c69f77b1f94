package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Condition;
import dev.plumbline.rules.Relation;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.List;
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

		MORE_THAN(" more than ", "%s > %s", Relation.MORE_THAN), AT_MOST(" at most ", "%s <= %s", Relation.AT_MOST),
		AT_LEAST(" at least ", "%s >= %s", Relation.AT_LEAST),
		FEWER_THAN(" fewer than ", "%s < %s", Relation.FEWER_THAN), IS(" ", "%s == %s", Relation.IS),
		IS_NOT(" not ", "%s != %s", Relation.IS_NOT), ONE_OF(" one of ", "", Relation.IS);

		private final String words;

		private final String drl;

		private final Relation relation;

		Form(String words, String drl, Relation relation) {
			this.words = words;
			this.drl = drl;
			this.relation = relation;
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

		private boolean holds(String question, @Nullable String value, String choice) {
			return switch (this) {
				case IS -> choice.equals(value);
				case IS_NOT -> !choice.equals(value);
				case AT_LEAST -> Situation.atLeast(question, choice, value);
				case AT_MOST -> Situation.atMost(question, choice, value);
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
					(a) -> (s) -> form.holds(figure.applyAsDouble(s), a.number(0)),
					(a) -> new Comparison<>(name(drl), form.relation, a.number(0), figure::applyAsDouble));
		}
	}

	/** A figure is called by where it stands, an answer by its id. */
	private static String name(String drl) {
		return drl.replace("()", "").replaceFirst("^requirements\\.", "");
	}

	/** A single choice as it was answered. */
	void choice(String question, String subject, Function<Requirements, @Nullable String> answer, Form... forms) {
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

	private void choices(String question, String subject, String drl, Function<Situation, @Nullable String> answer,
			List<String> inputs, boolean load, Form... forms) {
		for (Form form : forms) {
			String gap = "{" + question + (form == Form.ONE_OF ? "List}" : "}");
			String words = subject + form.words + gap;
			switch (form) {
				case ONE_OF -> situation(words, load, inputs, "Situation.oneOf(" + drl + ", \"" + gap + "\")",
						(a) -> (s) -> a.list(0).contains(answer.apply(s)),
						(a) -> new Comparison<>(question, form.relation, a.list(0), answer::apply));
				case AT_LEAST, AT_MOST -> situation(words, load, inputs, ranked(form, question, gap, drl),
						compare(form, question, answer), shown(form, question, answer));
				default -> situation(words, load, inputs, form.drl.formatted(drl, "\"" + gap + "\""),
						compare(form, question, answer), shown(form, question, answer));
			}
		}
	}

	private static Condition.Comparing<Situation> shown(Form form, String question,
			Function<Situation, @Nullable String> answer) {
		return (a) -> new Comparison<>(question, form.relation, a.text(0), answer::apply);
	}

	private static Condition.Binding<Situation> compare(Form form, String question,
			Function<Situation, @Nullable String> answer) {
		return (a) -> {
			String choice = a.text(0);
			return (s) -> form.holds(question, answer.apply(s), choice);
		};
	}

	private static String ranked(Form form, String question, String gap, String drl) {
		return "Situation.%s(\"%s\", \"%s\", %s)".formatted((form == Form.AT_LEAST) ? "atLeast" : "atMost", question,
				gap, drl);
	}

	/** Families for answers of which several may be ticked. */
	TickedSentences several() {
		return new TickedSentences(this.vocabulary);
	}

	/** A question answered with yes. */
	void yes(String words, String question, Predicate<Requirements> answer) {
		situation(words, false, List.of(question), "requirements()." + question + "()",
				(a) -> (s) -> answer.test(s.requirements()), (a) -> yesNo(question, true, answer));
	}

	/** A question answered with no. */
	void no(String words, String question, Predicate<Requirements> answer) {
		situation(words, false, List.of(question), "!requirements()." + question + "()",
				(a) -> (s) -> !answer.test(s.requirements()), (a) -> yesNo(question, false, answer));
	}

	private static Comparison<Situation> yesNo(String question, boolean asked, Predicate<Requirements> answer) {
		return new Comparison<>(question, Relation.IS, asked, (s) -> answer.test(s.requirements()));
	}

	/** Whether a question was answered at all. */
	void given() {
		situation("The answer {answer} was given", false, List.of("{answer}"), "given(\"{answer}\")",
				(a) -> (s) -> s.given(a.text(0)), (a) -> given(a.text(0), Relation.GIVEN));
		situation("The answer {answer} was not given", false, List.of("{answer}"), "!given(\"{answer}\")",
				(a) -> (s) -> !s.given(a.text(0)), (a) -> given(a.text(0), Relation.OPEN));
	}

	private static Comparison<Situation> given(String answer, Relation relation) {
		return new Comparison<>(answer, relation, null, (s) -> s.given(answer) ? s.requirements().value(answer) : null);
	}

	/** A question about something an earlier stratum concluded. */
	<F> void after(Stratum stratum, String words, Class<F> fact, String drl, Condition.Binding<F> binding,
			Condition.Comparing<F> comparing) {
		this.vocabulary.condition(new Condition<>(words, fact, stratum, false, List.of(), drl, binding, comparing));
	}

	private void situation(String words, boolean load, List<String> inputs, String drl,
			Condition.Binding<Situation> binding, Condition.Comparing<Situation> comparing) {
		this.vocabulary
			.condition(new Condition<>(words, Situation.class, Stratum.GIVEN, load, inputs, drl, binding, comparing));
	}

}
