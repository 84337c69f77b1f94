package dev.plumbline.advice.explaining;

import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Relation;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Compares a shown value with a shown limit, as a reader would. */
final class Compares {

	private Compares() {
	}

	static boolean holds(String subject, Relation relation, @Nullable Object value, @Nullable Object limit) {
		return switch (relation) {
			case MORE_THAN -> value != null && compare(subject, value, limit) > 0;
			case AT_LEAST -> value != null && compare(subject, value, limit) >= 0;
			case IS -> list(limit).contains(value);
			case HAS -> list(limit).stream().anyMatch(list(value)::contains);
			case ONLY -> !list(value).isEmpty() && list(limit).containsAll(list(value));
			case ANY -> !list(value).isEmpty();
			case GIVEN -> value != null;
			// an answer that was not given is neither more nor less
			case AT_MOST, FEWER_THAN -> value != null && !holds(subject, relation.opposite(), value, limit);
			default -> !holds(subject, relation.opposite(), value, limit);
		};
	}

	private static int compare(String question, Object value, @Nullable Object limit) {
		if (value instanceof Number number && limit instanceof Number other) {
			return Double.compare(number.doubleValue(), other.doubleValue());
		}
		List<String> choices = Questionnaire.shipped().question(question).choices();
		return Integer.compare(choices.indexOf(value), choices.indexOf(limit));
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
	}

}
