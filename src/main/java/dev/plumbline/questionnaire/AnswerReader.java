package dev.plumbline.questionnaire;

import dev.plumbline.questionnaire.RefusalTexts.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns raw answers into checked ones, collecting everything that is wrong with them. */
final class AnswerReader {

	private static final String UNSURE = "unsure";

	private final Questionnaire questionnaire;

	private final RefusalList refusals;

	AnswerReader(Questionnaire questionnaire, RefusalTexts texts) {
		this.questionnaire = questionnaire;
		this.refusals = new RefusalList(texts, questionnaire.questions().stream().map(Question::id).toList());
	}

	Answers readAll(Map<String, ?> raw) {
		@Nullable Object[] values = new @Nullable Object[this.questionnaire.questions().size()];
		for (Map.Entry<String, ?> entry : raw.entrySet()) {
			String id = String.valueOf(entry.getKey());
			Object checked = check(id, entry.getValue());
			if (checked != null) {
				values[this.questionnaire.position(id)] = checked;
			}
		}
		this.refusals.refuseIfAny();
		return new Answers(this.questionnaire, values);
	}

	Object readOne(String id, Object raw) {
		Object checked = check(id, raw);
		this.refusals.refuseIfAny();
		return Objects.requireNonNull(checked);
	}

	/** The checked answer, or null when it was refused. */
	private @Nullable Object check(String id, @Nullable Object raw) {
		if (!this.questionnaire.asks(id)) {
			this.refusals.addUnknown(id);
			return null;
		}
		Question question = this.questionnaire.question(id);
		if (raw == null) {
			return refused(question, Problem.MISSING_VALUE, null);
		}
		if (UNSURE.equals(raw)) {
			return Answers.Unsure.UNSURE;
		}
		if (question.kind().isNumeric()) {
			return new NumberReader(question, this.refusals).read(raw);
		}
		return (raw instanceof Map || raw instanceof Answers.Range) ? refused(question, Problem.RANGE_UNEXPECTED, raw)
				: word(question, raw);
	}

	private @Nullable Object word(Question question, Object raw) {
		return switch (question.kind()) {
			case CHOICE -> choice(question, raw);
			case SEVERAL -> several(question, raw);
			default -> (raw instanceof Boolean) ? raw : refused(question, Problem.YES_NO_EXPECTED, raw);
		};
	}

	private @Nullable Object choice(Question question, Object raw) {
		if (!(raw instanceof String)) {
			return refused(question, Problem.CHOICE_EXPECTED, raw);
		}
		return question.choices().contains(raw) ? raw : refused(question, Problem.UNKNOWN_CHOICE, raw);
	}

	/**
	 * One more than there are choices is enough to look at: by then one is unknown or
	 * listed twice.
	 */
	private @Nullable Object several(Question question, Object raw) {
		if (!(raw instanceof Collection<?> listed)) {
			return refused(question, Problem.LIST_EXPECTED, raw);
		}
		int before = this.refusals.size();
		Set<Object> seen = new HashSet<>();
		for (Object choice : listed.stream().limit(question.choices().size() + 1L).toArray()) {
			if (!(choice instanceof String) || !question.choices().contains(choice)) {
				refused(question, Problem.UNKNOWN_CHOICE, choice);
			}
			else if (!seen.add(choice)) {
				refused(question, Problem.LISTED_TWICE, choice);
			}
		}
		List<String> ordered = question.choices().stream().filter(seen::contains).toList();
		return (this.refusals.size() == before) ? ordered : null;
	}

	private @Nullable Object refused(Question question, Problem problem, @Nullable Object found) {
		this.refusals.add(question, problem, question.id(), found);
		return null;
	}

}
