package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.advice.explaining.WhyNot.Compared;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.Rule;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Prepares what a rule asks, with the visitor's values in the visitor's words.
 */
final class AskedWriter {

	private final RuleSet ruleSet;

	private final RecommendationWords words;

	private final RecommendationNotes notes;

	AskedWriter(RuleSet ruleSet, RecommendationWords words, RecommendationNotes notes) {
		this.ruleSet = ruleSet;
		this.words = words;
		this.notes = notes;
	}

	/**
	 * What a rule asks.
	 * @param rule its name
	 */
	List<Asked> all(String rule, List<Compared> sentences) {
		Rule known = this.ruleSet.rulebook().rule(rule);
		return sentences.stream().map((sentence) -> asked(known, sentence)).toList();
	}

	private Asked asked(Rule rule, Compared compared) {
		Rule.Asked written = rule.asked()
			.stream()
			.filter((asked) -> asked.filled().equals(compared.text()))
			.findFirst()
			.orElse(null);
		Comparison<Object> comparison = (written != null) ? written.comparison() : null;
		String subject = (comparison != null) ? comparison.subject() : "";
		String unit = compared.unit();
		List<WhyNot.Behind> behind = Objects.requireNonNullElse(compared.behind(), List.of());
		return new Asked(this.notes.written((written != null) ? written.text() : compared.text()), compared.held(),
				value(subject, compared.value(), unit), (unit != null) ? value(subject, compared.limit(), unit) : null,
				behind.stream().map(this::behind).toList());
	}

	/** Of a rule that did not fire, only what kept it from firing. */
	private Asked.Behind behind(WhyNot.Behind behind) {
		return new Asked.Behind(behind.rule(), behind.fired(), all(behind.rule(),
				behind.sentences().stream().filter((sentence) -> behind.fired() || !sentence.held()).toList()));
	}

	private @Nullable String value(String subject, @Nullable Object value, @Nullable String unit) {
		if (value == null) {
			return null;
		}
		if (value instanceof Number number && unit != null) {
			return this.words.measured(number.doubleValue(), unit);
		}
		return this.words.quoted(subject, value);
	}

}
