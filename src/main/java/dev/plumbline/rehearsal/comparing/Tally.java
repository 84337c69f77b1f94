package dev.plumbline.rehearsal.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found so far. Not for use by several threads at once. */
final class Tally {

	private Counts compared = Counts.NONE;

	private Counts changed = Counts.NONE;

	private Counts unreadable = Counts.NONE;

	private final Map<Turn, TurnedSets> turned = new LinkedHashMap<>();

	private final Firings firings = new Firings();

	void add(Compared one) {
		Counts counted = Counts.one(one.set().population());
		List<Turn> turns = one.turns();
		List<Firing> fired = one.firings();
		this.compared = this.compared.plus(counted);
		if (!turns.isEmpty()) {
			this.changed = this.changed.plus(counted);
		}
		fired.forEach(this.firings::add);
		turns.forEach((turn) -> sets(turn).add(one, fired));
	}

	void addUnreadable(AnswerSet set) {
		this.unreadable = this.unreadable.plus(Counts.one(set.population()));
	}

	/** What was found in answer sets that come after these. */
	void add(Tally later) {
		this.compared = this.compared.plus(later.compared);
		this.changed = this.changed.plus(later.changed);
		this.unreadable = this.unreadable.plus(later.unreadable);
		this.firings.add(later.firings);
		later.turned.forEach((turn, sets) -> sets(turn).add(sets));
	}

	private TurnedSets sets(Turn turn) {
		return this.turned.computeIfAbsent(turn, (key) -> new TurnedSets());
	}

	Counts compared() {
		return this.compared;
	}

	Counts changed() {
		return this.changed;
	}

	Counts unreadable() {
		return this.unreadable;
	}

	Map<Turn, TurnedSets> turned() {
		return this.turned;
	}

	Firings firings() {
		return this.firings;
	}

}
