package dev.plumbline.report.record;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.context.MessageSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a decision record: what people call answers, areas and candidates. */
final class RecordWords {

	private static final Pattern ID = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)*\\b");

	private final MessageSource messages;

	private final Locale locale;

	private final RuleSet ruleSet;

	private final AnswerWords answers;

	RecordWords(MessageSource messages, Locale locale, RuleSet ruleSet) {
		this.messages = messages;
		this.locale = locale;
		this.ruleSet = ruleSet;
		this.answers = new AnswerWords((key, values) -> of("questionnaire.value." + key, values));
	}

	/** The text for a key. */
	String of(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

	/** The short name of an answer. */
	String answer(String id) {
		return Questionnaire.shipped().asks(id) ? Questionnaire.shipped().wording(id).label() : id;
	}

	/** A sentence with every id of an answer replaced by its name. */
	String withNames(String sentence) {
		return ID.matcher(sentence)
			.replaceAll((id) -> Matcher.quoteReplacement(
					Questionnaire.shipped().asks(id.group()) ? of("value.quoted", answer(id.group())) : id.group()));
	}

	/** What was answered, or assumed. */
	String value(String id, Object value) {
		return Questionnaire.shipped().asks(id) ? this.answers.of(Questionnaire.shipped().question(id), value)
				: value.toString();
	}

	/** What was answered; empty when it was left open. */
	String value(Answers answers, String id) {
		Object value = answers.value(id);
		if (value != null) {
			return value(id, value);
		}
		return answers.isUnsure(id) ? of("adr.unsure") : "";
	}

	String area(String id) {
		return this.ruleSet.candidates().area(id).label();
	}

	String candidate(String area, String id) {
		return this.ruleSet.candidates().area(area).candidate(id).label();
	}

	/** The label of a candidate of whatever area. */
	String candidate(String id) {
		return this.ruleSet.candidates()
			.areas()
			.stream()
			.flatMap((area) -> area.candidates().stream())
			.filter((candidate) -> candidate.id().equals(id))
			.map(Candidates.Candidate::label)
			.findFirst()
			.orElse(id);
	}

	String day(LocalDate day) {
		return format("d MMMM uuuu").format(day);
	}

	/** To the minute, in UTC. */
	String moment(TemporalAccessor moment) {
		return format("d MMMM uuuu, HH:mm 'UTC'").withZone(ZoneOffset.UTC).format(moment);
	}

	private DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, this.locale);
	}

}
