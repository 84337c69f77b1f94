package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Condition;
import dev.plumbline.rules.Relation;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes the family of questions about answers of which several may be ticked. */
final class TickedSentences {

	private final Vocabulary.Builder<Conclusions> vocabulary;

	TickedSentences(Vocabulary.Builder<Conclusions> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** One choice of a several-choice question was ticked. */
	void ticked(String question, String words, Function<Requirements, Set<String>> answer) {
		sentence(words + " {" + question + "}", question, has(question),
				(a) -> (s) -> answer.apply(s.requirements()).contains(a.text(0)),
				(a) -> several(question, Relation.HAS, a.text(0), answer));
	}

	/** One choice of a several-choice question was not ticked. */
	void notTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		sentence(words + " {" + question + "}", question, "!" + has(question),
				(a) -> (s) -> !answer.apply(s.requirements()).contains(a.text(0)),
				(a) -> several(question, Relation.HAS_NOT, a.text(0), answer));
	}

	/** At least one of several choices was ticked. */
	void anyTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		sentence(words + " one of {" + question + "List}", question, any(question),
				(a) -> (s) -> a.list(0).stream().anyMatch(answer.apply(s.requirements())::contains),
				(a) -> several(question, Relation.HAS, a.list(0), answer));
	}

	/** None of several choices was ticked. */
	void noneTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		sentence(words + " none of {" + question + "List}", question, "!" + any(question),
				(a) -> (s) -> a.list(0).stream().noneMatch(answer.apply(s.requirements())::contains),
				(a) -> several(question, Relation.HAS_NOT, a.list(0), answer));
	}

	/** Something was ticked, and nothing but the choices named. */
	void onlyTicked(String question, String words, Function<Requirements, Set<String>> answer) {
		sentence(words + " only for {" + question + "List}", question,
				"Situation.only(requirements()." + question + "(), \"{" + question + "List}\")",
				(a) -> (s) -> Situation.only(answer.apply(s.requirements()), a.list(0)),
				(a) -> several(question, Relation.ONLY, a.list(0), answer));
	}

	/** Something was ticked. */
	void something(String words, String question, Function<Requirements, Set<String>> answer) {
		sentence(words, question, "!requirements()." + question + "().isEmpty()",
				(a) -> (s) -> !answer.apply(s.requirements()).isEmpty(),
				(a) -> several(question, Relation.ANY, null, answer));
	}

	/** Nothing was ticked. */
	void nothing(String words, String question, Function<Requirements, Set<String>> answer) {
		sentence(words, question, "requirements()." + question + "().isEmpty()",
				(a) -> (s) -> answer.apply(s.requirements()).isEmpty(),
				(a) -> several(question, Relation.NONE, null, answer));
	}

	private static Comparison<Situation> several(String question, Relation relation, @Nullable Object limit,
			Function<Requirements, Set<String>> answer) {
		return new Comparison<>(question, relation, limit, (s) -> List.copyOf(answer.apply(s.requirements())));
	}

	private static String has(String question) {
		return "requirements()." + question + "().contains(\"{" + question + "}\")";
	}

	private static String any(String question) {
		return "Situation.any(requirements()." + question + "(), \"{" + question + "List}\")";
	}

	private void sentence(String words, String question, String drl, Condition.Binding<Situation> binding,
			Condition.Comparing<Situation> comparing) {
		this.vocabulary.condition(new Condition<>(words, Situation.class, Stratum.GIVEN, false, List.of(question), drl,
				binding, comparing));
	}

}
