package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Agreement.Score;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.likeness.SimilarCase;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param published what needs no preparation is read from here
 * @param outcomeKind how it came to be seen as right, as the end of a key of the messages
 * @param verdict what the rules in force say, as the contract names it
 * @param headline the same in one sentence
 * @param silentOn outcomes that the history says nothing of
 * @param gauge the drawing of how full one machine would be
 * @param topology the drawing of what the rules would have run
 */
record CaseView(PublishedCase published, String outcomeKind, int ruleSet, String verdict, String headline, Score score,
		List<Fact> facts, List<Answer> answers, List<Outcome> outcomes, List<String> silentOn, List<Miss> misses,
		String gauge, String topology, List<SimilarCase> similar) {

	/**
	 * Something that is known; without an address only by us, and so an estimate.
	 *
	 * @param site the name of the site at the address
	 */
	record Fact(String text, @Nullable String address, @Nullable String site) {

		static Fact of(PublishedCase.Fact fact) {
			URI address = fact.address();
			return (address == null) ? new Fact(fact.fact(), null, null)
					: new Fact(fact.fact(), address.toString(), address.getHost().replaceFirst("^www\\.", ""));
		}

	}

	/** An answer with its value; what no source states is our estimate. */
	record Answer(String label, String value, boolean stated) {
	}

	/**
	 * An outcome that the case states.
	 *
	 * @param id for a link to the miss
	 * @param right what proved right
	 * @param alsoRight what would have been right as well
	 * @param said what the rules say, as precisely as they do
	 * @param countsAs the same in the words of the casebook, where those are others
	 */
	record Outcome(String id, String label, String right, List<String> alsoRight, String said,
			@Nullable String countsAs, boolean agrees) {
	}

	/**
	 * A miss, and what stands behind it.
	 *
	 * @param explanation absent when nobody has written one yet
	 */
	record Miss(Outcome outcome, @Nullable String explanation, List<Side> sides) {
	}

	/**
	 * What the rules said of one thing that could have been said.
	 *
	 * @param sum what it comes to, in words
	 */
	record Side(String label, String sum, List<Reason> reasons) {
	}

	/**
	 * A rule that spoke.
	 *
	 * @param weight with its sign, or that it rules something out
	 */
	record Reason(String weight, String rule, String because) {
	}

}
