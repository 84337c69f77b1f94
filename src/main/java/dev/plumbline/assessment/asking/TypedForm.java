package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes answers that came another way as if they had been typed into the pages. */
final class TypedForm {

	private final Answers answers;

	private final Questionnaire questionnaire;

	private final Map<String, List<String>> fields = new TreeMap<>();

	TypedForm(Answers answers) {
		this.answers = answers;
		this.questionnaire = answers.questionnaire();
	}

	Map<String, List<String>> fields() {
		for (Question question : this.questionnaire.questions()) {
			Object value = this.answers.value(question.id());
			if (this.answers.isUnsure(question.id()) && !isSpared(question)) {
				unsure(question);
			}
			else if (value != null && !isSpared(question)) {
				given(question, value);
			}
		}
		return this.fields;
	}

	/**
	 * A page takes one of two answers of which either will do: the better one, if known.
	 */
	private boolean isSpared(Question question) {
		String spared = this.questionnaire.wording(question.id()).insteadOf();
		return spared != null && this.answers.isGiven(spared);
	}

	/** What was typed, and that question answered by not being sure. */
	static Typed unsure(Typed typed, Question question) {
		TypedForm form = new TypedForm(Answers.none());
		form.unsure(question);
		Typed changed = typed;
		for (Map.Entry<String, List<String>> field : form.fields.entrySet()) {
			changed = changed.with(field.getKey(), field.getValue());
		}
		return changed;
	}

	private void unsure(Question question) {
		boolean ticked = question.kind().isNumeric() && options(question).isEmpty();
		this.fields.put(question.id(), ticked ? List.of() : List.of(Typed.UNSURE));
		if (ticked) {
			this.fields.put(question.id() + ".unsure", List.of("on"));
		}
	}

	private void given(Question question, Object value) {
		String id = question.id();
		if (value instanceof Answers.Range range) {
			this.fields.put(id, List.of());
			this.fields.put(id + ".from", List.of(Amounts.typed(range.from())));
			this.fields.put(id + ".to", List.of(Amounts.typed(range.to())));
			if (range.likely() != null) {
				this.fields.put(id + ".likely", List.of(Amounts.typed(range.likely())));
			}
		}
		else if (value instanceof Number number) {
			number(question, number.doubleValue());
		}
		else if (value instanceof List<?> several) {
			this.fields.put(id,
					several.isEmpty() ? List.of(Typed.NONE) : several.stream().map(String::valueOf).toList());
		}
		else {
			this.fields.put(id, List.of((value instanceof Boolean yes) ? (yes ? "yes" : "no") : (String) value));
		}
	}

	private void number(Question question, double number) {
		List<String> options = options(question);
		Optional<String> offered = options.stream()
			.filter((option) -> Double.parseDouble(option) == number)
			.findFirst();
		if (options.isEmpty() || offered.isPresent()) {
			this.fields.put(question.id(), List.of(offered.orElse(Amounts.typed(number))));
		}
		else {
			this.fields.put(question.id(), List.of());
			this.fields.put(question.id() + ".exact", List.of(Amounts.typed(number)));
		}
	}

	private List<String> options(Question question) {
		return List.copyOf(this.questionnaire.wording(question.id()).options().keySet());
	}

}
