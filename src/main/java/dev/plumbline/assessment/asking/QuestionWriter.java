package dev.plumbline.assessment.asking;

import dev.plumbline.assessment.asking.QuestionView.Calculator;
import dev.plumbline.assessment.asking.QuestionView.Error;
import dev.plumbline.assessment.asking.QuestionView.Field;
import dev.plumbline.assessment.asking.QuestionView.Option;
import dev.plumbline.assessment.asking.QuestionView.Unsure;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prepares questions for their page. */
final class QuestionWriter {

	private final Texts texts;

	private final Typed typed;

	private final List<Mistake> mistakes;

	private final ReasonWriter reasons;

	private final Calculators calculators;

	QuestionWriter(Texts texts, ReasonWriter reasons, Typed typed, List<Mistake> mistakes) {
		this.texts = texts;
		this.reasons = reasons;
		this.typed = typed;
		this.mistakes = mistakes;
		this.calculators = new Calculators(texts);
	}

	/**
	 * One view for each question, but for those that spare another: these stand beside
	 * it.
	 */
	List<QuestionView> write(List<Question> questions) {
		Map<String, List<Question>> beside = new LinkedHashMap<>();
		for (Question question : questions) {
			String spared = words(question).insteadOf();
			beside.computeIfAbsent((spared != null) ? spared : question.id(), (id) -> new ArrayList<>()).add(question);
		}
		return beside.values().stream().map(this::view).toList();
	}

	private QuestionView view(List<Question> together) {
		Question first = together.get(0);
		Wording words = words(first);
		List<Error> errors = errors(together);
		boolean numeric = first.kind().isNumeric();
		boolean picked = !numeric || !words.options().isEmpty();
		String form = !picked ? "number" : (first.kind() == Question.Kind.SEVERAL) ? "tick" : "pick";
		return new QuestionView(first.id(), form, words.asks(), this.texts.filled(words.help()),
				describedBy(first, words, errors), options(first, words), picked ? ends(first, words) : List.of(),
				numeric ? together.stream().map(this::number).toList() : List.of(),
				picked ? null : new Unsure(first.id() + ".unsure", !this.typed.isBlank(first.id() + ".unsure")),
				this.texts.unsure(first), errors, numeric ? null : this.calculators.of(first, this.typed),
				this.reasons.of(first.id()));
	}

	private static @Nullable String describedBy(Question question, Wording words, List<Error> errors) {
		String ids = Stream
			.of((words.help() != null) ? question.id() + "-help" : "", errors.isEmpty() ? "" : question.id() + "-error")
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

	private List<Error> errors(List<Question> together) {
		List<String> ids = together.stream().map(Question::id).toList();
		return this.mistakes.stream()
			.filter((mistake) -> ids.contains(mistake.question()))
			.map((mistake) -> new Error(target(mistake.field()), this.texts.of(mistake)))
			.toList();
	}

	/** The field itself, or the first of those to pick from. */
	private static String target(String field) {
		Questionnaire questionnaire = Questionnaire.shipped();
		if (!questionnaire.asks(field)) {
			return field;
		}
		Question question = questionnaire.question(field);
		List<String> values = (question.kind() == Question.Kind.YES_NO) ? List.of("yes")
				: List.copyOf(questionnaire.wording(field).options().keySet());
		return values.isEmpty() ? field : field + "-" + values.get(0);
	}

	private List<Option> options(Question question, Wording words) {
		if (question.kind() == Question.Kind.YES_NO) {
			return List.of(option(question, "yes", this.texts.of("value.yes"), null),
					option(question, "no", this.texts.of("value.no"), null));
		}
		return words.options().entrySet().stream().map((entry) -> {
			String hint = this.texts.filled(entry.getValue().hint());
			return option(question, entry.getKey(), entry.getValue().label(),
					(hint != null) ? hint : this.calculators.allowed(question, entry.getKey()));
		}).toList();
	}

	private List<Option> ends(Question question, Wording words) {
		List<Option> ends = new ArrayList<>();
		if (words.none() != null) {
			ends.add(option(question, Typed.NONE, words.none(), null));
		}
		ends.add(option(question, Typed.UNSURE, this.texts.of("unsure"), this.texts.unsure(question)));
		return ends;
	}

	private Option option(Question question, String value, String label, @Nullable String hint) {
		return new Option(question.id() + "-" + value, value, label, hint,
				this.typed.all(question.id()).contains(value));
	}

	private QuestionView.Number number(Question question) {
		String id = question.id();
		String single = words(question).options().isEmpty() ? id : id + ".exact";
		List<Field> fields = Stream.of(single, id + ".from", id + ".to", id + ".likely").map(this::field).toList();
		boolean apart = !single.equals(id);
		boolean open = fields.stream()
			.skip(apart ? 0 : 1)
			.anyMatch((field) -> field.wrong() || !field.text().isBlank());
		Calculator calculator = this.calculators.of(question, this.typed);
		return new QuestionView.Number(words(question).label(), Texts.unit(question), fields.get(0), fields.get(1),
				fields.get(2), fields.get(3), open, calculator);
	}

	private Field field(String name) {
		return new Field(name, this.typed.text(name),
				this.mistakes.stream().anyMatch((mistake) -> mistake.field().equals(name)));
	}

	private static Wording words(Question question) {
		return Questionnaire.shipped().wording(question.id());
	}

}
