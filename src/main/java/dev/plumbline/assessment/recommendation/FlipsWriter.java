package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.advice.explaining.FlipSentences;
import dev.plumbline.assessment.recommendation.FlipsView.Also;
import dev.plumbline.assessment.recommendation.FlipsView.Group;
import dev.plumbline.assessment.recommendation.FlipsView.Turn;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prepares what would change the advice: the nearest changes first, each of them once,
 * where it matters most.
 */
final class FlipsWriter {

	private static final int MOST_OF_THE_VERDICT = 3;

	private static final int MOST_OF_ONE_OUTCOME = 1;

	private final RecommendationWords words;

	private final FlipSentences sentences;

	private final List<Flip> nearestFirst;

	FlipsWriter(RecommendationWords words, RuleSet ruleSet, Requirements requirements, List<Flip> flips) {
		this.words = words;
		this.sentences = new FlipSentences(ruleSet, requirements, words::of);
		this.nearestFirst = flips.stream().sorted(new Nearness()).toList();
	}

	FlipsView view() {
		Set<List<Object>> told = new LinkedHashSet<>();
		return new FlipsView(List.of(group("verdict", MOST_OF_THE_VERDICT, told),
				group("tests", MOST_OF_ONE_OUTCOME, told), group("choices", MOST_OF_ONE_OUTCOME, told)));
	}

	/**
	 * @param most of one outcome that are shown at once
	 * @param told the changes that stand farther up already, with all they change
	 */
	private Group group(String id, int most, Set<List<Object>> told) {
		List<Turn> nearest = new ArrayList<>();
		List<Turn> others = new ArrayList<>();
		Map<String, Integer> shown = new HashMap<>();
		for (Flip flip : this.nearestFirst) {
			String outcome = flip.changes().get(0).what();
			if (outcome.split("\\.")[0].equals(id) && told.add(List.of(flip.answer(), flip.to()))) {
				(shown.merge(outcome, 1, Integer::sum) <= most ? nearest : others).add(turn(flip));
			}
		}
		return new Group(id, List.copyOf(nearest), List.copyOf(others));
	}

	/** The nearest change of one outcome, in a sentence; empty when there is none. */
	List<Turn> nearest(String outcome) {
		return this.nearestFirst.stream()
			.filter((flip) -> flip.changes().get(0).what().equals(outcome))
			.limit(1)
			.map(this::turn)
			.toList();
	}

	private Turn turn(Flip flip) {
		String[] way = way(flip.answer(), flip.from(), flip.to());
		return new Turn(this.words.linked(flip.answer()), way[0], way[1], this.sentences.of(flip),
				flip.changes().stream().skip(1).map(this::also).toList());
	}

	private String[] way(String answer, Object from, Object to) {
		if (from instanceof Collection<?> before && to instanceof Collection<?> after) {
			List<Object> more = new ArrayList<>(after);
			more.removeAll(before);
			List<Object> less = new ArrayList<>(before);
			less.removeAll(after);
			return new String[] { "", this.words.of(more.isEmpty() ? "flips.without" : "flips.with",
					this.words.value(answer, more.isEmpty() ? less : more)) };
		}
		String before = value(answer, from);
		String after = value(answer, to);
		return new String[] { before.equals(after) ? "" : before, after };
	}

	private String value(String answer, Object value) {
		return (value instanceof Number number) ? this.words.figure(number.doubleValue())
				: this.words.value(answer, value);
	}

	private Also also(Flip.Change change) {
		String what = change.what();
		int dot = what.indexOf('.');
		String name = what.substring(dot + 1);
		return switch (what.substring(0, Math.max(dot, 0))) {
			case "tests" -> new Also(this.words.of("test." + name + ".short"),
					this.words.of("outcome." + change.from()), this.words.of("outcome." + change.to()));
			case "choices" -> new Also(this.words.area(name), this.words.candidate(name, change.from()),
					this.words.candidate(name, change.to()));
			default -> new Also(this.words.of("recommendation.verdict"), this.words.of("verdict." + change.from()),
					this.words.of("verdict." + change.to()));
		};
	}

}
