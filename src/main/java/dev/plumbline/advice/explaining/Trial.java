package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Evaluation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks the engine what other answers would come to. Figures that follow from several
 * answers are not tried: the flips do that.
 */
final class Trial {

	private final Evaluation stated;

	private final Requirements requirements;

	private final Questionnaire questionnaire;

	private final Map<Map<String, Object>, Tried> tried = new HashMap<>();

	Trial(Evaluation stated) {
		this.stated = stated;
		this.requirements = stated.situation().requirements();
		this.questionnaire = this.requirements.answers().questionnaire();
	}

	/** Whether a way is a matter of answers alone, and so can be tried. */
	boolean canTry(Way way) {
		return way.needs()
			.stream()
			.allMatch((need) -> this.questionnaire.asks(need.subject()) && !values(need, Map.of()).isEmpty());
	}

	/** Whether one set of answers is all that a way can mean. */
	boolean isObvious(Way way) {
		return canTry(way) && way.needs()
			.stream()
			.allMatch((need) -> !this.questionnaire.question(need.subject()).kind().isNumeric()
					&& values(need, Map.of()).size() == 1);
	}

	/**
	 * What the engine says where all of a way is true, nearest first: with every answer
	 * that makes it so when it is one answer, else with the nearest of each. Nothing when
	 * it cannot be tried, or when no answers make it true.
	 */
	List<Tried> along(Way way) {
		if (!canTry(way)) {
			return List.of();
		}
		return changes(way).map((change) -> this.tried.computeIfAbsent(change, this::tried))
			.filter((tried) -> tried.meets(way))
			.toList();
	}

	private Stream<Map<String, Object>> changes(Way way) {
		if (way.needs().size() == 1) {
			Need need = way.needs().get(0);
			return values(need, Map.of()).stream().map((value) -> Map.of(need.subject(), value));
		}
		Map<String, Object> changes = new LinkedHashMap<>();
		way.needs().forEach((need) -> changes.put(need.subject(), values(need, changes).get(0)));
		return Stream.of(changes);
	}

	private List<Object> values(Need need, Map<String, Object> changes) {
		Question question = this.questionnaire.question(need.subject());
		Object now = changes.getOrDefault(need.subject(), this.requirements.value(need.subject()));
		return OtherAnswers.values(question, need, now);
	}

	private Tried tried(Map<String, Object> changes) {
		try {
			Answers changed = this.requirements.answers();
			for (Map.Entry<String, Object> change : changes.entrySet()) {
				changed = changed.with(change.getKey(), change.getValue());
			}
			return new Tried(changes,
					Evaluation.verdictOf(this.stated.ruleSet(), this.questionnaire.requirements(changed)));
		}
		catch (RefusedAnswers ex) {
			// no such visitor can exist, so there is nothing to learn from this one
			return new Tried(changes, null);
		}
	}

	/**
	 * What other answers come to.
	 *
	 * @param changes the other answers by id
	 * @param evaluation null when they are refused together
	 */
	record Tried(Map<String, Object> changes, @Nullable Evaluation evaluation) {

		private boolean meets(Way way) {
			return this.evaluation != null
					&& way.needs().stream().allMatch((need) -> this.evaluation.holds(need.asked()) == need.wanted());
		}

		boolean chooses(String area, String candidate) {
			return chosen(area).equals(candidate);
		}

		String chosen(String area) {
			return met().choices().get(area).choice();
		}

		/** Names of the rules that exclude it then. */
		List<String> excluding(String area, String candidate) {
			return met().choices()
				.get(area)
				.candidates()
				.stream()
				.filter((other) -> other.candidate().equals(candidate))
				.flatMap((other) -> other.excludedBy().stream())
				.map(Advice.Exclusion::rule)
				.toList();
		}

		/** Points with which it would then have been chosen, exclusions left aside. */
		int lacks(String area, String candidate) {
			return met().rejection(area, candidate).lacks();
		}

		private Evaluation met() {
			if (this.evaluation == null) {
				throw new IllegalStateException("These answers were refused: " + this.changes);
			}
			return this.evaluation;
		}

	}

}
