package dev.plumbline.rehearsal;

import dev.plumbline.rehearsal.comparing.Population;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a rehearsal found, in words.
 *
 * @param headline how many kept assessments change
 * @param published number of the rule set in force
 * @param share of kept and sampled advice that changes, in percent
 * @param limit the share from which on it has to be acknowledged, likewise
 * @param changes what of the draft can change advice
 * @param untried the changes that could not be taken back one by one
 * @param attributed whether the causes were tried at all
 */
record ResultView(String headline, int published, String share, String limit, boolean acknowledge,
		List<Compared> populations, List<String> changes, List<String> untried, boolean attributed,
		List<Section> sections, List<Fires> firings, Agreement casebook) {

	/** How much of one population changes. */
	record Compared(Population population, int compared, int changed, String share, int unreadable) {
	}

	/** All that turns in the verdict, in one test or in one choice. */
	record Section(String what, List<GroupView> groups) {
	}

	/**
	 * Answer sets for which the same turned the same way.
	 *
	 * @param number of the group, from 1
	 * @param causes what was found to be behind it, in sentences
	 * @param together how many no single change explains; absent when none
	 */
	record GroupView(int number, String from, String to, String counts, List<String> causes, @Nullable String together,
			List<Fires> rules) {
	}

	/** A rule that fires for others than before. */
	record Fires(String rule, String noLonger, String newly) {
	}

	/** How far both agree with the casebook. */
	record Agreement(int before, int now, int of, List<Case> turned) {
	}

	/** An outcome of a published case on which only one of the two agrees. */
	record Case(String id, String title, String outcome, String expected, String before, String now,
			boolean agreesNow) {
	}

}
