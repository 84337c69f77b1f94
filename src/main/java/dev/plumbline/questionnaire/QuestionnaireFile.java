package dev.plumbline.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The shape of {@code questionnaire.yaml}, read strictly: a slip in it stops the program.
 */
record QuestionnaireFile(List<Entry> questions, Map<String, String> refusals, Map<String, String> allowed) {

	static Questionnaire read(String resource) {
		return StrictYaml.resource(resource, new TypeReference<QuestionnaireFile>() {
		}).questionnaire();
	}

	static Questionnaire parse(String yaml) {
		return StrictYaml.text(yaml, new TypeReference<QuestionnaireFile>() {
		}).questionnaire();
	}

	private Questionnaire questionnaire() {
		RefusalTexts texts = new RefusalTexts(this.refusals, this.allowed);
		// a first reading without defaults, so that the defaults are checked like any
		// answer
		Questionnaire bare = new Questionnaire(this.questions.stream().map((entry) -> entry.question(null)).toList(),
				texts);
		return new Questionnaire(this.questions.stream().map((entry) -> entry.checked(bare)).toList(), texts);
	}

	private record Entry(String id, String kind, @Nullable Double min, @Nullable Double max, @Nullable String unit,
			@Nullable List<String> choices, @JsonProperty("default") @Nullable Object byDefault,
			@Nullable String computedFrom, @Nullable Span plausible) {

		Question checked(Questionnaire bare) {
			if (this.computedFrom != null) {
				bare.question(this.computedFrom);
			}
			return question((this.byDefault != null) ? bare.check(this.id, this.byDefault) : null);
		}

		Question question(@Nullable Object checkedDefault) {
			Question.Kind found = Arrays.stream(Question.Kind.values())
				.filter((candidate) -> candidate.id().equals(this.kind))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(this.id + ": no kind '" + this.kind + "'"));
			return new Question(this.id, found, this.min, this.max, this.unit,
					(this.choices != null) ? this.choices : List.of(), checkedDefault, this.computedFrom,
					(this.plausible != null) ? this.plausible.plausible() : null);
		}

	}

	private record Span(double from, double to, @Nullable String of) {

		Question.Plausible plausible() {
			if (this.of != null && !this.of.equals("default")) {
				throw new IllegalArgumentException("plausible: of '" + this.of + "', can only be of default");
			}
			return new Question.Plausible(this.from, this.to, this.of != null);
		}

	}

}
