package dev.plumbline.rehearsal.comparing;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Tries for the first answer sets of every group which changed part is behind it, by
 * taking one change back at a time.
 */
final class Attributor {

	private final Hands hands;

	private final List<Alternative> alternatives;

	/** What is decided with one part as it was, in the order of the alternatives. */
	private final Map<Answers, List<Map<String, String>>> decided = new LinkedHashMap<>();

	Attributor(Hands hands, List<Alternative> alternatives) {
		this.hands = hands;
		this.alternatives = alternatives;
	}

	/** Asks all alternatives about everything that will be looked at. */
	void prepare(Tally tally) throws InterruptedException {
		Set<Answers> distinct = new LinkedHashSet<>();
		tally.turned().values().forEach((sets) -> sets.first().forEach((one) -> distinct.add(one.answers())));
		List<Answers> all = List.copyOf(distinct);
		List<Callable<List<Map<String, String>>>> work = this.alternatives.stream()
			.map((alternative) -> asking(alternative, all))
			.toList();
		List<List<Map<String, String>>> columns = this.hands.all(work);
		for (int i = 0; i < all.size(); i++) {
			List<Map<String, String>> row = new ArrayList<>();
			for (List<Map<String, String>> column : columns) {
				row.add(column.get(i));
			}
			this.decided.put(all.get(i), row);
		}
	}

	private static Callable<List<Map<String, String>>> asking(Alternative alternative, List<Answers> all) {
		return () -> {
			Side side = new Side(alternative.ruleSet());
			List<Map<String, String>> column = new ArrayList<>();
			for (Answers answers : all) {
				if (Thread.interrupted()) {
					throw new InterruptedException();
				}
				Requirements requirements = Questionnaire.shipped().requirements(answers);
				column.add(side.decide(requirements));
			}
			return column;
		};
	}

	/** What is behind a turn, as far as it was looked at. */
	Attribution attribute(Turn turn, TurnedSets sets) {
		Attribution attribution = new Attribution();
		if (this.alternatives.isEmpty()) {
			return attribution;
		}
		for (Compared one : sets.first()) {
			List<Map<String, String>> row = this.decided.getOrDefault(one.answers(), List.of());
			List<ChangedPart> undoing = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				if (turn.from().equals(row.get(i).get(turn.what()))) {
					undoing.add(this.alternatives.get(i).part());
				}
			}
			attribution.add(undoing);
		}
		return attribution;
	}

}
