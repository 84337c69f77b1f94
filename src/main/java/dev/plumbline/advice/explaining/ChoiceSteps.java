package dev.plumbline.advice.explaining;

import dev.plumbline.questionnaire.Question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The choices of one answer from the stated one outwards. */
final class ChoiceSteps {

	private static final List<Boolean> NO_YES = List.of(false, true);

	private ChoiceSteps() {
	}

	/**
	 * All steps, nearest first.
	 * @param from the stated choice or choices; not one of them when none is taken
	 * @param open whether the stated choice was only taken, so that giving it is a step
	 * of its own
	 */
	static List<Step> outwards(Question question, Object from, boolean open) {
		return switch (question.kind()) {
			case SEVERAL -> oneChanged(question.choices(), (List<?>) from);
			case CHOICE -> ranked(question.choices(), from, open);
			default -> ranked(NO_YES, from, open);
		};
	}

	/** By places in the order of the contract; of two as far, the higher one first. */
	private static List<Step> ranked(List<?> choices, Object from, boolean open) {
		int rank = choices.indexOf(from);
		return IntStream.range(0, choices.size())
			.boxed()
			.filter((other) -> open || other != rank)
			.sorted(Comparator.comparing((Integer other) -> Math.abs(other - rank))
				.thenComparing(Comparator.reverseOrder()))
			.map((other) -> step(choices.get(other)))
			.toList();
	}

	/** One ticked or unticked, in the order of the contract. */
	private static List<Step> oneChanged(List<String> choices, List<?> ticked) {
		return choices.stream().map((choice) -> {
			List<Object> changed = new ArrayList<>(ticked);
			if (!changed.remove(choice)) {
				changed.add(choice);
			}
			return step(changed);
		}).toList();
	}

	private static Step step(Object value) {
		return () -> value;
	}

}
