package dev.plumbline.advice.explaining;

import dev.plumbline.rules.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Things that would all have to be true for a rule to fire, or not to fire.
 *
 * @param reach how far away that is: 0 for nothing to do, about 1 for one answer changed
 * or a tenfold load
 */
record Way(List<Need> needs, double reach) {

	/** Nearest first; ties by the words of the rules, so that the order is always one. */
	static final Comparator<Way> NEAREST = Comparator.comparingDouble(Way::reach).thenComparing(Way::words);

	/** All of both. */
	Way and(Way other) {
		List<Need> all = new ArrayList<>(this.needs);
		other.needs.stream().filter((need) -> !all.contains(need)).forEach(all::add);
		return new Way(List.copyOf(all), this.reach + other.reach);
	}

	/** Whether it only turns on an answer being given or not, which is no advice. */
	boolean takesBack() {
		return this.needs.stream()
			.anyMatch((need) -> need.relation() == Relation.GIVEN || need.relation() == Relation.OPEN);
	}

	/** The sentences it is made of. */
	String words() {
		return this.needs.stream().map((need) -> need.asked().text()).collect(Collectors.joining("\n"));
	}

}
