package dev.plumbline.rehearsal.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which changed parts are behind a turn: a part is, when the answer set is decided as
 * before as soon as that part alone is as it was before.
 */
final class Attribution {

	private final Map<ChangedPart, Integer> counts = new LinkedHashMap<>();

	private int lookedAt;

	private int together;

	/**
	 * @param undoing the parts that alone take the turn back
	 */
	void add(List<ChangedPart> undoing) {
		this.lookedAt++;
		if (undoing.isEmpty()) {
			this.together++;
		}
		undoing.forEach((part) -> this.counts.merge(part, 1, Integer::sum));
	}

	int lookedAt() {
		return this.lookedAt;
	}

	int together() {
		return this.together;
	}

	/** The most frequent first. */
	List<Cause> causes() {
		List<Cause> causes = new ArrayList<>();
		this.counts.forEach((part, count) -> causes.add(new Cause(part, count)));
		causes.sort((a, b) -> b.count() - a.count());
		return List.copyOf(causes);
	}

}
