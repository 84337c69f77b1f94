package dev.plumbline.rehearsal.comparing;

import dev.plumbline.questionnaire.Answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two rule sets said of one answer set.
 *
 * @param before everything decided, by its name in the contract
 * @param after the same by the later rules
 * @param firedBefore names of the rules that fired
 */
record Compared(AnswerSet set, Answers answers, Map<String, String> before, Map<String, String> after,
		Set<String> firedBefore, Set<String> firedAfter) {

	/** What is decided otherwise. */
	List<Turn> turns() {
		return this.before.equals(this.after) ? List.of()
				: this.before.entrySet()
					.stream()
					.map((one) -> new Turn(one.getKey(), one.getValue(), this.after.getOrDefault(one.getKey(), "")))
					.filter((turn) -> !turn.from().equals(turn.to()))
					.toList();
	}

	/** The rules that fired on one side only. */
	List<Firing> firings() {
		if (this.firedBefore.equals(this.firedAfter)) {
			return List.of();
		}
		Counts one = Counts.one(this.set.population());
		List<Firing> firings = new ArrayList<>();
		this.firedBefore.stream()
			.filter((rule) -> !this.firedAfter.contains(rule))
			.forEach((rule) -> firings.add(new Firing(rule, one, Counts.NONE)));
		this.firedAfter.stream()
			.filter((rule) -> !this.firedBefore.contains(rule))
			.forEach((rule) -> firings.add(new Firing(rule, Counts.NONE, one)));
		return firings;
	}

}
