package dev.plumbline.advice.explaining;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.rules.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which other answers to one question would make something true. */
final class OtherAnswers {

	private static final double JUST_PAST = 0.01;

	private OtherAnswers() {
	}

	/**
	 * Values to try, nearest first; empty where the question takes none that fits.
	 * @param now the answer as it is
	 */
	static List<Object> values(Question question, Need need, Object now) {
		return switch (question.kind()) {
			case CHOICE -> List.copyOf(nearestFirst(question, choices(question, need), String.valueOf(now)));
			case YES_NO -> List.of(need.limit().equals(need.relation() == Relation.IS));
			case SEVERAL -> several(question, need, words(now));
			default -> number(question, need);
		};
	}

	/** Just as far as it has to be, if the question takes that. */
	private static List<Object> number(Question question, Need need) {
		if (!(need.limit() instanceof Number limit)) {
			return List.of();
		}
		double step = (question.kind() == Question.Kind.WHOLE) ? 1 : limit.doubleValue() * JUST_PAST;
		double value = switch (need.relation()) {
			case MORE_THAN -> limit.doubleValue() + step;
			case FEWER_THAN -> limit.doubleValue() - step;
			default -> limit.doubleValue();
		};
		return question.limits(value) ? List.of(value) : List.of();
	}

	/** The choices of a single-choice question that fit. */
	static List<String> choices(Question question, Need need) {
		List<String> limits = words(need.limit());
		return question.choices().stream().filter((choice) -> switch (need.relation()) {
			case IS -> limits.contains(choice);
			case IS_NOT -> !limits.contains(choice);
			case AT_LEAST -> question.rank(choice) >= question.rank(limits.get(0));
			case AT_MOST -> question.rank(choice) <= question.rank(limits.get(0));
			case MORE_THAN -> question.rank(choice) > question.rank(limits.get(0));
			case FEWER_THAN -> question.rank(choice) < question.rank(limits.get(0));
			default -> false;
		}).toList();
	}

	private static List<String> nearestFirst(Question question, List<String> choices, String now) {
		int own = question.choices().indexOf(now);
		return choices.stream()
			.sorted(Comparator.comparingInt((choice) -> Math.abs(question.rank(choice) - own)))
			.toList();
	}

	private static List<Object> several(Question question, Need need, List<String> now) {
		List<String> limits = words(need.limit());
		Stream<String> others = question.choices().stream().filter((choice) -> !limits.contains(choice));
		return switch (need.relation()) {
			case HAS -> limits.stream().<Object>map((choice) -> with(question, now, choice)).toList();
			case HAS_NOT -> List.of(now.stream().filter((choice) -> !limits.contains(choice)).toList());
			case ONLY -> {
				List<String> kept = now.stream().filter(limits::contains).toList();
				yield kept.isEmpty() ? limits.stream().<Object>map(List::of).toList() : List.of(kept);
			}
			case NOT_ONLY -> others.<Object>map((choice) -> with(question, now, choice)).toList();
			case ANY -> question.choices().stream().<Object>map(List::of).toList();
			case NONE -> List.of(List.of());
			default -> List.of();
		};
	}

	private static List<String> with(Question question, List<String> now, String choice) {
		List<String> more = new ArrayList<>(now);
		more.add(choice);
		return question.choices().stream().filter(more::contains).toList();
	}

	/** A word or several, as a list. */
	static List<String> words(Object limit) {
		return (limit instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(limit));
	}

}
