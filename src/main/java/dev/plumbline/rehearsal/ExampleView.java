package dev.plumbline.rehearsal;

import dev.plumbline.rehearsal.Words.Answered;
import dev.plumbline.rehearsal.comparing.Population;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One answer set, and what the rules in force and the draft say of it, side by side.
 *
 * @param title of the published case; absent for all others
 * @param before what is said by the rules in force, in one sentence
 * @param now the same by the draft
 * @param different what is decided otherwise
 * @param same what is decided alike
 * @param noLonger rules that fire only by the rules in force
 * @param newly rules that fire only by the draft
 * @param reworded rules that fire in both, with other words or conclusions
 * @param advised whether something was really advised once
 */
record ExampleView(Population population, long number, @Nullable String title, String before, String now,
		List<Decided> different, List<Decided> same, List<Fired> noLonger, List<Fired> newly, List<Fired> reworded,
		List<Answered> answers, boolean advised) {

	/** One thing decided by both. */
	record Decided(String what, String before, String now) {
	}

	/** A rule that fired, and its reason. */
	record Fired(String rule, String because) {
	}

}
