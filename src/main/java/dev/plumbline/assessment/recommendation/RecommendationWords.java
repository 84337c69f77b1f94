package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.drawing.Amounts;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names and numbers as the page writes them: ids never reach a visitor where we have a
 * word.
 */
final class RecommendationWords {

	private static final Pattern ID = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)*\\b");

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	private static final String SHARE_OF = "share of ";

	private static final MathContext SHARP = new MathContext(4);

	private static final int MOST_DIGITS = 6;

	private static final double SMALL = 0.1;

	private static final double LARGE = 10;

	private final MessageSource messages;

	private final Locale locale;

	private final Map<String, String> candidates = new LinkedHashMap<>();

	private final Map<String, String> words = new LinkedHashMap<>();

	private final Map<String, String> areas = new LinkedHashMap<>();

	RecommendationWords(MessageSource messages, Locale locale, RuleSet ruleSet) {
		this.messages = messages;
		this.locale = locale;
		for (Candidates.Area area : ruleSet.candidates().areas()) {
			this.areas.put(area.id(), area.label());
			area.candidates().forEach((candidate) -> {
				this.candidates.put(area.id() + "." + candidate.id(), candidate.label());
				this.candidates.putIfAbsent(candidate.id(), candidate.label());
				this.words.putIfAbsent(candidate.id(), candidate.word());
			});
		}
	}

	/** The text for a key that has to be there. */
	String of(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

	/** The text for a key, or the id itself where nobody has written one. */
	String orId(String key, String id) {
		try {
			return of(key);
		}
		catch (NoSuchMessageException ex) {
			return id;
		}
	}

	/** The short name of an answer. */
	String answer(String id) {
		return QUESTIONNAIRE.asks(id) ? QUESTIONNAIRE.wording(id).label() : id;
	}

	/** The label of an area. */
	String area(String id) {
		return this.areas.getOrDefault(id, id);
	}

	/** The label of a candidate, in its area. */
	String candidate(String area, String id) {
		return this.candidates.getOrDefault(area + "." + id, id);
	}

	/** The label of a candidate of whatever area. */
	String candidate(String id) {
		return this.candidates.getOrDefault(id, id);
	}

	/** The word by which rules name a candidate. */
	String word(String candidate) {
		return this.words.getOrDefault(candidate, candidate);
	}

	/**
	 * The value of an answer: a number with its unit, a choice or choices by label, yes
	 * or no.
	 */
	String value(String answer, Object value) {
		if (value instanceof Collection<?> several) {
			return several.isEmpty() ? of("value.nothing")
					: several.stream().map((one) -> value(answer, one)).collect(Collectors.joining(", "));
		}
		if (value instanceof Boolean yes) {
			return of(yes ? "value.yes" : "value.no");
		}
		if (value instanceof Number number) {
			return of("value.unit", exact(number.doubleValue()), orId("unit." + answer, unit(answer))).strip();
		}
		return choice(answer, String.valueOf(value));
	}

	/** The same with every choice in quotation marks. */
	String quoted(String answer, Object value) {
		if (value instanceof Collection<?> several && !several.isEmpty()) {
			return several.stream().map((one) -> quoted(answer, one)).collect(Collectors.joining(", "));
		}
		return (value instanceof String choice) ? of("value.quoted", choice(answer, choice)) : value(answer, value);
	}

	private static String choice(String answer, String choice) {
		Wording.Option option = QUESTIONNAIRE.asks(answer) ? QUESTIONNAIRE.wording(answer).options().get(choice) : null;
		return (option != null) ? option.label() : choice;
	}

	private static String unit(String answer) {
		String unit = QUESTIONNAIRE.asks(answer) ? QUESTIONNAIRE.question(answer).unit() : null;
		return (unit != null) ? unit : "";
	}

	/** A sentence with every id of an answer replaced by its name. */
	String withNames(String sentence) {
		return ID.matcher(sentence)
			.replaceAll((match) -> QUESTIONNAIRE.asks(match.group())
					? Matcher.quoteReplacement(of("value.quoted", answer(match.group()))) : match.group());
	}

	/** A measured amount, as the drawings round it. */
	String amount(double amount, String unit) {
		return unit.equals("minutes") ? Amounts.duration(amount) : Amounts.number(amount);
	}

	/** A share of a limit, as the drawings round it. */
	String share(double share) {
		return Amounts.share(share);
	}

	/** A measured amount with what it counts; shares in percent. */
	String measured(double amount, String unit) {
		if (unit.startsWith(SHARE_OF)) {
			return of("value.unit", share(amount), unit.substring("share ".length()));
		}
		return unit.equals("minutes") ? amount(amount, unit) : of("value.unit", amount(amount, unit), unit);
	}

	/** Points, with a minus sign where there are fewer than none. */
	String points(int points) {
		String amount = of("choice.points", Math.abs(points));
		return (points < 0) ? of("value.minus", amount) : amount;
	}

	/** From and to, or one of them where they are the same. */
	String span(double from, double to) {
		String first = oneDigit(from);
		String last = oneDigit(to);
		return first.equals(last) ? first : of("value.span", first, last);
	}

	private String oneDigit(double value) {
		NumberFormat format = NumberFormat.getInstance(this.locale);
		format.setRoundingMode(RoundingMode.HALF_UP);
		format.setMaximumFractionDigits((value < SMALL) ? 2 : (value < LARGE) ? 1 : 0);
		return format.format(value);
	}

	/** A number that something turns at, as sharp as it is known. */
	String figure(double value) {
		NumberFormat format = NumberFormat.getInstance(this.locale);
		format.setMaximumFractionDigits(MOST_DIGITS);
		return format.format(new BigDecimal(value).round(SHARP));
	}

	private String exact(double value) {
		NumberFormat format = NumberFormat.getInstance(this.locale);
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}

	/** The labels of several answers, to be linked. */
	List<RecommendationView.Linked> linked(Collection<String> answers) {
		return answers.stream().map(this::linked).toList();
	}

	RecommendationView.Linked linked(String answer) {
		return new RecommendationView.Linked(answer, answer(answer));
	}

}
