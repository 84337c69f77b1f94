package dev.plumbline.assessment.asking;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes forms of a few questions, for whoever wants an answer at once. */
@Component
public class ShortForms {

	private static final List<String> THREE_TESTS = List.of("peakRequestsPerSecond", "regionOutage", "writers");

	private final RulesInForce rules;

	private final MessageSource messages;

	ShortForms(RulesInForce rules, MessageSource messages) {
		this.rules = rules;
		this.messages = messages;
	}

	/** One question for each of the three tests. */
	public ShortForm threeTests(Map<String, String[]> form, Locale locale) {
		return of(THREE_TESTS, form, locale);
	}

	/**
	 * These questions.
	 * @param asked their ids
	 * @param form what was sent, by the name of the answer; empty at first
	 */
	public ShortForm of(List<String> asked, Map<String, String[]> form, Locale locale) {
		RuleSet ruleSet = this.rules.current();
		return new ShortForm(asked, form, ruleSet, new Texts(this.messages, locale, ruleSet.evidence()));
	}

}
