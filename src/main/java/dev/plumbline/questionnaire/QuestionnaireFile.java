package dev.plumbline.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of {@code questionnaire.yaml}, read strictly: a slip in it stops the program.
 */
record QuestionnaireFile(List<Entry> questions, @Nullable Map<String, Words> wording, @Nullable List<Sheet> pages,
		Map<String, String> refusals, Map<String, String> allowed) {

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
				texts, Script.NONE);
		List<Question> checked = this.questions.stream().map((entry) -> entry.checked(bare)).toList();
		return new Questionnaire(checked, texts, script(bare));
	}

	private Script script(Questionnaire bare) {
		if (this.pages == null || this.wording == null) {
			return Script.NONE;
		}
		Map<String, Wording> wordings = new HashMap<>();
		Map<String, AskedWhen> conditions = new HashMap<>();
		this.wording.forEach((id, words) -> {
			wordings.put(id, words.wording());
			if (words.askedWhen() != null) {
				conditions.put(id, AskedWhen.read(bare, words.askedWhen()));
			}
		});
		Script script = new Script(this.pages.stream().map(Sheet::page).toList(), wordings, conditions);
		script.check(bare.questions());
		return script;
	}

	private record Sheet(String id, String title, String lead, @Nullable Boolean inOrder, List<String> questions) {

		Page page() {
			return new Page(this.id, this.title, this.lead, Boolean.TRUE.equals(this.inOrder), this.questions);
		}

	}

	private record Entry(String id, String kind, @Nullable Double min, @Nullable Double max, @Nullable String unit,
			@Nullable String one, @Nullable List<String> choices, @JsonProperty("default") @Nullable Object byDefault,
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
			return new Question(this.id, found, this.min, this.max, this.unit, this.one,
					(this.choices != null) ? this.choices : List.of(), checkedDefault, this.computedFrom,
					(this.plausible != null) ? this.plausible.plausible() : null);
		}

	}

	private record Words(String label, String asks, @Nullable String help, String unsure, String findOut,
			@Nullable String command, @Nullable Map<String, String> labels, @Nullable String none,
			@Nullable String insteadOf, @Nullable Map<String, Double> otherUnits, @Nullable String calculator,
			@Nullable List<Map<String, Object>> askedWhen) {

		Wording wording() {
			Map<String, Wording.Option> options = new LinkedHashMap<>();
			if (this.labels != null) {
				this.labels.forEach((choice, label) -> options.put(choice, option(label)));
			}
			return new Wording(this.label, this.asks, this.help, this.unsure,
					new Wording.FindOut(this.findOut, this.command), options, this.none, this.insteadOf,
					(this.otherUnits != null) ? this.otherUnits : Map.of(), this.calculator);
		}

		private static Wording.Option option(String label) {
			String[] parts = label.split(" \\| ", 2);
			return new Wording.Option(parts[0], (parts.length > 1) ? parts[1] : null);
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
