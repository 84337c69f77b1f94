package dev.plumbline.report.record;

import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.report.Report;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Writes reports as decision records, in the form of MADR. */
@Component
class DecisionRecords {

	private final MessageSource messages;

	DecisionRecords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The whole record; the same for the same report.
	 * @param explanation of the advice, by its own rules
	 */
	String write(Report report, Explanation explanation, Locale locale) {
		RecordWords words = new RecordWords(this.messages, locale, report.ruleSet());
		Markdown record = new Markdown();
		new RecordQuestion(report, words).write(record);
		new RecordOutcome(report.advice(), words).write(record);
		new RecordTriggers(report, explanation, words).write(record);
		new RecordOptions(report.advice(), explanation, words).write(record);
		new RecordSources(report, explanation, words).write(record);
		return record.toString();
	}

}
