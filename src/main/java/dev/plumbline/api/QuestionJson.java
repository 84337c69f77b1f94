package dev.plumbline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** One row of the table of answers as it is written as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionJson(String id, String kind, @Nullable Double min, @Nullable Double max, @Nullable String unit,
		@Nullable List<String> choices, @JsonProperty("default") @Nullable Object byDefault,
		@Nullable String computedFrom, @Nullable Plausible plausible) {

	static Map<String, List<QuestionJson>> all(Questionnaire questionnaire) {
		return Map.of("questions", questionnaire.questions().stream().map(QuestionJson::of).toList());
	}

	static QuestionJson of(Question question) {
		return new QuestionJson(question.id(), question.kind().id(), question.min(), question.max(), question.unit(),
				question.kind().hasChoices() ? question.choices() : null, question.defaultValue(),
				question.computedFrom(), Plausible.of(question.plausible()));
	}

	/**
	 * The plausible range; {@code of} says when it counts in multiples of the default.
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Plausible(double from, double to, @Nullable String of) {

		static @Nullable Plausible of(Question.@Nullable Plausible plausible) {
			return (plausible != null)
					? new Plausible(plausible.from(), plausible.to(), plausible.timesDefault() ? "default" : null)
					: null;
		}

	}

}
