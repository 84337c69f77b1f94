package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.advice.explaining.Readings;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.advice.explaining.WhyTest;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.ruleset.ShippedRules;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.LocalDate;
import java.util.List;
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

	/** The page without any explanation, as when there is no time for one. */
	static RecommendationView of(Map<String, ?> answers, LocalDate today) {
		return writer(advice(answers)).view(requirements(answers), null, today);
	}

	/** The page with an explanation. */
	static RecommendationView of(Map<String, ?> answers, Explanation explanation) {
		return writer(advice(answers)).view(requirements(answers), explanation, DAY);
	}

	private static RecommendationWriter writer(Advice advice) {
		return new RecommendationWriter(advice, RULES.current(), MESSAGES, Locale.ENGLISH, Drawing::html);
	}

	/** What explains nothing but this. */
	static Explanation explaining(Map<String, WhyTest> why, Map<String, Map<String, WhyNot>> whyNot, List<Flip> flips) {
		return new Explanation(why, whyNot, flips, new Readings(1, Map.of(), Map.of(), Map.of()), List.of(), List.of(),
				List.of());
	}

}
