package dev.plumbline.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The shape of {@code questionnaire.yaml}, read strictly: a slip in it stops the program.
 */
record QuestionnaireFile(List<Entry> questions, Map<String, String> refusals, Map<String, String> allowed) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	static Questionnaire read(String resource) {
		try (InputStream in = QuestionnaireFile.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("Nothing on the class path at " + resource);
			}
			return YAML.readValue(in, QuestionnaireFile.class).questionnaire();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource, ex);
		}
	}

	static Questionnaire parse(String yaml) {
		return YAML.readValue(yaml, QuestionnaireFile.class).questionnaire();
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
