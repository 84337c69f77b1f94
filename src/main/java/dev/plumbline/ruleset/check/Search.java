package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.Answers;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Looks for answers that show something, from answers that nearly do: one answer changed
 * at a time, and the change kept when it leads no farther away. The same search always
 * goes the same way. What it does not find may be there all the same.
 */
final class Search {

	private final Lab lab;

	private final List<Double> limits;

	Search(Lab lab) {
		this.lab = lab;
		this.limits = lab.ruleSet().evidence().entries().stream().map((figure) -> figure.value()).toList();
	}

	/**
	 * @param from where to begin, one after the other
	 * @param steps answers tried from each
	 */
	Optional<Look> reach(Goal goal, List<Answers> from, int steps) {
		Moves moves = new Moves(this.limits, List.copyOf(goal.inputs()));
		for (Answers start : from) {
			Look found = climb(goal, start, steps, moves);
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private @Nullable Look climb(Goal goal, Answers start, int steps, Moves moves) {
		Look now = this.lab.look(start).orElse(null);
		double distance = (now != null) ? goal.distance().applyAsDouble(now) : Double.MAX_VALUE;
		for (int step = 0; step < steps && distance > 0 && now != null; step++) {
			Look next = this.lab.look(moves.from(now.answers())).orElse(now);
			double farther = goal.distance().applyAsDouble(next);
			if (farther <= distance) {
				now = next;
				distance = farther;
			}
		}
		return (distance == 0) ? now : null;
	}

}
