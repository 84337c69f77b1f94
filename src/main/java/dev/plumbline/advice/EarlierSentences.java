package dev.plumbline.advice;

import dev.plumbline.rules.Arguments;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Relation;
import dev.plumbline.rules.Stratum;

/** Everything a rule can ask about what earlier strata concluded. */
final class EarlierSentences {

	private EarlierSentences() {
	}

	static void addTo(Sentences sentences) {
		sentences.after(Strata.CONCEPTS, "The situation is {text}", Concepts.class, "has(\"{text}\")",
				(a) -> (concepts) -> concepts.has(a.text(0)), (a) -> name(a, Relation.IS));
		sentences.after(Strata.CONCEPTS, "The situation is not {text}", Concepts.class, "!has(\"{text}\")",
				(a) -> (concepts) -> !concepts.has(a.text(0)), (a) -> name(a, Relation.IS_NOT));
		sentences.after(Strata.TESTS, "The {test} test says {outcome}", Outcomes.class,
				"says(\"{test}\", \"{outcome}\")", (a) -> (outcomes) -> outcomes.says(a.text(0), a.text(1)),
				(a) -> outcome(a, Relation.IS));
		sentences.after(Strata.TESTS, "The {test} test does not say {outcome}", Outcomes.class,
				"!says(\"{test}\", \"{outcome}\")", (a) -> (outcomes) -> !outcomes.says(a.text(0), a.text(1)),
				(a) -> outcome(a, Relation.IS_NOT));
		recommendation(sentences);
	}

	private static void recommendation(Sentences sentences) {
		Stratum choosing = Strata.EVIDENCE;
		sentences.after(choosing, "The recommendation includes {candidate}", Recommendation.class,
				"chose(\"{candidate}\")", (a) -> (chosen) -> chosen.chose(a.text(0)),
				(a) -> chosen(a.text(0), Relation.HAS));
		sentences.after(choosing, "The recommendation does not include {candidate}", Recommendation.class,
				"!chose(\"{candidate}\")", (a) -> (chosen) -> !chosen.chose(a.text(0)),
				(a) -> chosen(a.text(0), Relation.HAS_NOT));
		sentences.after(choosing, "The recommendation includes one of {candidates}", Recommendation.class,
				"Situation.any(chosen(), \"{candidates}\")",
				(a) -> (chosen) -> a.list(0).stream().anyMatch(chosen::chose), (a) -> chosen(a.list(0), Relation.HAS));
		sentences.after(choosing, "The verdict is {verdict}", Recommendation.class, "verdict() == \"{verdict}\"",
				(a) -> (chosen) -> chosen.verdict().equals(a.text(0)),
				(a) -> new Comparison<>("verdict", Relation.IS, a.text(0), Recommendation::verdict));
		sentences.after(choosing, "The verdict is not {verdict}", Recommendation.class, "verdict() != \"{verdict}\"",
				(a) -> (chosen) -> !chosen.verdict().equals(a.text(0)),
				(a) -> new Comparison<>("verdict", Relation.IS_NOT, a.text(0), Recommendation::verdict));
		sentences.after(choosing, "The operations points over the budget are more than {limit}", Recommendation.class,
				"pointsOverBudget() > {limit}", (a) -> (chosen) -> chosen.pointsOverBudget() > a.number(0),
				(a) -> pointsOverBudget(a, Relation.MORE_THAN));
		sentences.after(choosing, "The operations points over the budget are at most {limit}", Recommendation.class,
				"pointsOverBudget() <= {limit}", (a) -> (chosen) -> chosen.pointsOverBudget() <= a.number(0),
				(a) -> pointsOverBudget(a, Relation.AT_MOST));
	}

	/** A name is there or not; what is behind it, only the rules that give it can say. */
	private static Comparison<Concepts> name(Arguments arguments, Relation relation) {
		return new Comparison<>(arguments.text(0), relation, null, (concepts) -> null);
	}

	private static Comparison<Outcomes> outcome(Arguments arguments, Relation relation) {
		String test = arguments.text(0);
		return new Comparison<>(test, relation, arguments.text(1), (outcomes) -> outcomes.of(test).id());
	}

	private static Comparison<Recommendation> chosen(Object limit, Relation relation) {
		return new Comparison<>("recommendation", relation, limit,
				(recommendation) -> recommendation.chosen().stream().sorted().toList());
	}

	private static Comparison<Recommendation> pointsOverBudget(Arguments arguments, Relation relation) {
		return new Comparison<>("pointsOverBudget", relation, arguments.number(0),
				(recommendation) -> (double) recommendation.pointsOverBudget());
	}

}
