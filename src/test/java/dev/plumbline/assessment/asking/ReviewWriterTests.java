package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.ShippedRules;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The review leaves nobody alone with a contradiction. */
class ReviewWriterTests {

	private static final RuleSet RULES = new ShippedRules().current();

	@Test
	void leadsFromEveryContradictionToAnAnswer() {
		List<Rule> warning = RULES.rulebook()
			.rules()
			.stream()
			.filter((rule) -> rule.stratum().name().equals("concepts"))
			.filter((rule) -> rule.said().stream().anyMatch((said) -> said.sentence().startsWith("Warn")))
			.toList();
		assertThat(warning).isNotEmpty()
			.allSatisfy((rule) -> assertThat(contradiction(rule, Answers.none()).changes()).isNotEmpty());
	}

	@Test
	void prefersTheAnswersThatWereGiven() {
		Rule rule = RULES.rulebook().rule("More writes than requests can carry");
		assertThat(contradiction(rule, Answers.none().with("peakWritesPerSecond", 5000)).changes())
			.extracting(ReviewView.Change::address)
			.containsExactly("/assessments/me/change?answer=peakWritesPerSecond");
	}

	private static ReviewView.Contradiction contradiction(Rule rule, Answers answers) {
		Advice.Warning warning = new Advice.Warning("a warning", rule.name(), "because", Map.of());
		Texts texts = new Texts(messages(), Locale.ENGLISH, RULES.evidence());
		return new ReviewWriter(texts, "me", Draft.of(Typed.of(answers)), RULES)
			.write(List.of(warning), Optional.empty(), Optional.empty(), false)
			.contradictions()
			.get(0);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages-questionnaire");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
