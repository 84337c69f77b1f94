package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Phrases;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Relation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words what would have to be true, with the visitor's own value beside it. */
final class NeedWords {

	private static final MathContext FOUR_DIGITS = new MathContext(4);

	private final Beside beside;

	private final Questionnaire questionnaire;

	private final AnswerWords answerWords = new AnswerWords((key, values) -> Phrases.of("need." + key, values));

	NeedWords(Beside beside, Questionnaire questionnaire) {
		this.beside = beside;
		this.questionnaire = questionnaire;
	}

	/** Several ways, each of which is enough. */
	String either(List<Way> ways) {
		return ways.stream().map(this::all).distinct().collect(Collectors.joining(Phrases.of("need.or")));
	}

	/** A way, all of which is needed. */
	String all(Way way) {
		return way.needs().stream().map(this::clause).distinct().collect(Collectors.joining(Phrases.of("need.and")));
	}

	/** Other answers than the visitor's; of several choices only what comes on top. */
	String answers(Map<String, Object> changes, Map<String, Object> now) {
		return list(changes.entrySet()
			.stream()
			.map((change) -> answer(change.getKey(), change.getValue(), now.get(change.getKey())))
			.toList(), "need.and");
	}

	private String answer(String id, Object value, @Nullable Object now) {
		if (value instanceof Number) {
			return this.answerWords.of(this.questionnaire.question(id), value);
		}
		if (value instanceof Boolean) {
			return Phrases.of("need.answered", this.questionnaire.wording(id).label(), word(id, value));
		}
		boolean adds = value instanceof List<?> after && now instanceof List<?> before && !before.containsAll(after);
		return words(id, adds
				? ((List<?>) value).stream().filter((choice) -> !((List<?>) now).contains(choice)).toList() : value,
				"need.and");
	}

	private String clause(Need need) {
		Object value = this.beside.value(need.asked());
		Object limit = need.limit();
		Relation relation = need.relation();
		if (limit instanceof Boolean yes) {
			limit = yes == (relation == Relation.IS);
			relation = Relation.IS;
		}
		if (relation == Relation.HAS_NOT && value instanceof List<?> ticked) {
			limit = OtherAnswers.words(limit).stream().filter(ticked::contains).toList();
		}
		String key = "need." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return Phrases.of(key, subject(need), words(need.subject(), limit, "need.or-else"),
				words(need.subject(), value(value, limit), "need.and"));
	}

	/**
	 * Four digits are enough to read, but for a value that is only just past its limit.
	 */
	private static @Nullable Object value(@Nullable Object value, Object limit) {
		if (!(value instanceof Number exact)) {
			return value;
		}
		double rounded = BigDecimal.valueOf(exact.doubleValue()).round(FOUR_DIGITS).doubleValue();
		return Double.valueOf(rounded).equals(limit) ? exact : (Object) rounded;
	}

	private String subject(Need need) {
		return this.questionnaire.asks(need.subject()) ? this.questionnaire.wording(need.subject()).label()
				: Phrases.of("figure." + need.subject());
	}

	/** Several as people write them: a, b and c. */
	private String words(String subject, @Nullable Object value, String lastJoin) {
		if (!(value instanceof List<?> list)) {
			return word(subject, value);
		}
		return list.isEmpty() ? nothing(subject)
				: list(list.stream().map((each) -> word(subject, each)).toList(), lastJoin);
	}

	private static String list(List<String> words, String lastJoin) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + Phrases.of(lastJoin) + words.get(last);
	}

	private String nothing(String subject) {
		String none = this.questionnaire.asks(subject) ? this.questionnaire.wording(subject).none() : null;
		return (none != null) ? Phrases.of("need.quoted", none) : Phrases.of("need.nothing");
	}

	private String word(String subject, @Nullable Object value) {
		if (value == null) {
			return Phrases.of("need.unsaid");
		}
		boolean answer = this.questionnaire.asks(subject);
		if (!answer && value instanceof Number) {
			return Phrases.of("figure." + subject + ".number", value);
		}
		String word = answer ? this.answerWords.withoutUnit(this.questionnaire.question(subject), value)
				: String.valueOf(value);
		return (value instanceof String) ? Phrases.of("need.quoted", word) : word;
	}

}
