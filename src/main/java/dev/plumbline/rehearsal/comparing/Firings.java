package dev.plumbline.rehearsal.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Adds up by rule for how many answer sets it fires otherwise. */
final class Firings {

	private final Map<String, Firing> byRule = new HashMap<>();

	void add(Firing firing) {
		this.byRule.merge(firing.rule(), firing, Firing::plus);
	}

	void add(Firings others) {
		others.byRule.values().forEach(this::add);
	}

	Collection<Firing> all() {
		return this.byRule.values();
	}

}
