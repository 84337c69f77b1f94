package dev.plumbline.advice;

import dev.plumbline.rules.Conclusion;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Everything a rule about architecture can conclude. */
final class ConclusionSentences {

	/** Stronger words against a candidate are an exclusion. */
	private static final int STRONGEST_AGAINST = 4;

	private ConclusionSentences() {
	}

	static void addTo(Vocabulary.Builder<Conclusions> vocabulary) {
		add(vocabulary, Strata.CONCEPTS, "Call the situation {text}", "call(\"{text}\")",
				(a) -> (c, rule) -> c.call(rule, a.text(0)));
		add(vocabulary, Strata.TESTS, "Answer the {test} test with {conclusion}",
				"answer(\"{test}\", \"{conclusion}\")", (a) -> (c, rule) -> c.answer(rule, a.text(0), a.text(1)));
		AdviceVocabulary.STRENGTHS.entrySet().stream().sorted((a, b) -> a.getValue() - b.getValue()).forEach((how) -> {
			weigh(vocabulary, "Favour {candidates} " + how.getKey(), how.getValue());
			if (how.getValue() <= STRONGEST_AGAINST) {
				weigh(vocabulary, "Speak against {candidates} " + how.getKey(), -how.getValue());
			}
		});
		add(vocabulary, Strata.EVIDENCE, "Exclude {candidates}", "exclude(\"{candidates}\")",
				(a) -> (c, rule) -> c.exclude(rule, a.list(0)));
		add(vocabulary, null, "Warn {text}", "warn(\"{text}\")", (a) -> (c, rule) -> c.warn(rule, a.text(0)));
		add(vocabulary, null, "Suggest {availability} for availability",
				"suggest(\"availability\", \"{availability}\")",
				(a) -> (c, rule) -> c.suggest(rule, "availability", a.text(0)));
		add(vocabulary, null, "Suggest {regionOutage} for regionOutage",
				"suggest(\"regionOutage\", \"{regionOutage}\")",
				(a) -> (c, rule) -> c.suggest(rule, "regionOutage", a.text(0)));
		add(vocabulary, null, "Suggest {crossRegionTransactions} for crossRegionTransactions",
				"suggest(\"crossRegionTransactions\", \"{crossRegionTransactions}\")",
				(a) -> (c, rule) -> c.suggest(rule, "crossRegionTransactions", a.text(0)));
		add(vocabulary, null, "Suggest {writers} for writers", "suggest(\"writers\", \"{writers}\")",
				(a) -> (c, rule) -> c.suggest(rule, "writers", a.text(0)));
		add(vocabulary, null, "Suggest {dataLoss} for dataLoss", "suggest(\"dataLoss\", \"{dataLoss}\")",
				(a) -> (c, rule) -> c.suggest(rule, "dataLoss", a.text(0)));
		consequences(vocabulary);
	}

	private static void consequences(Vocabulary.Builder<Conclusions> vocabulary) {
		add(vocabulary, Strata.CONSEQUENCES, "Single out {text} for {candidate}",
				"singleOut(\"{text}\", \"{candidate}\")", (a) -> (c, rule) -> c.singleOut(rule, a.text(0), a.text(1)));
		add(vocabulary, Strata.CONSEQUENCES, "Climb {rung} when {text}", "climb(\"{rung}\", \"{text}\")",
				(a) -> (c, rule) -> c.climb(rule, a.text(0), a.text(1)));
		add(vocabulary, Strata.CONSEQUENCES, "Operate {text}", "operate(\"{text}\")",
				(a) -> (c, rule) -> c.operate(rule, a.text(0)));
		failure(vocabulary, "When a node of {candidate} fails, {text}", "node-fails");
		failure(vocabulary, "When the network around {candidate} splits, {text}", "network-partitions");
		failure(vocabulary, "When a node of {candidate} returns after half an hour, {text}", "node-returns");
	}

	private static void weigh(Vocabulary.Builder<Conclusions> vocabulary, String words, int weight) {
		add(vocabulary, Strata.EVIDENCE, words, "weigh(\"{candidates}\", " + weight + ")",
				(a) -> (c, rule) -> c.weigh(rule, a.list(0), weight));
	}

	private static void failure(Vocabulary.Builder<Conclusions> vocabulary, String words, String kind) {
		add(vocabulary, Strata.CONSEQUENCES, words, "failure(\"{candidate}\", \"" + kind + "\", \"{text}\")",
				(a) -> (c, rule) -> c.failure(rule, a.text(0), kind, a.text(1)));
	}

	private static void add(Vocabulary.Builder<Conclusions> vocabulary, @Nullable Stratum stratum, String words,
			String drl, Conclusion.Binding<Conclusions> binding) {
		vocabulary.conclusion(new Conclusion<>(words, stratum, drl, binding));
	}

}
