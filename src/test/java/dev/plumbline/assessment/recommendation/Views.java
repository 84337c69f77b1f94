package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.ruleset.ShippedRules;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Views of advice by the shipped rules, as the page would be given them. */
final class Views {

	/** A day on which no figure is stale yet. */
	static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	static final RulesInForce RULES = new ShippedRules();

	static final MessageSource MESSAGES = messages();

	private Views() {
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	static Requirements requirements(Map<String, ?> answers) {
		return Questionnaire.shipped().requirements(Questionnaire.shipped().read(answers));
	}

	static Advice advice(Map<String, ?> answers) {
		return new Advisor(RULES, "test").advise(requirements(answers), DAY);
	}

	static RecommendationView of(Advice advice, LocalDate today) {
		return new RecommendationWriter(advice, RULES.current(), MESSAGES, Locale.ENGLISH).view(3, today);
	}

}
