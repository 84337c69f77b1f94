package dev.plumbline.assessment.asking;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other answers tried out on top of those that are kept. Only the answers that usually
 * decide can be tried, each in one field; an empty field stands for what is kept.
 */
public final class Trial {

	private static final List<String> MAIN = List.of("peakRequestsPerSecond", "yearlyGrowth", "dataGb",
			"peakWritesPerSecond", "availability", "regionOutage", "dataLoss", "writers", "residency", "engineers");

	private static final String TEAMS = "teams";

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Answers kept;

	private final Typed shown;

	private final Typed sent;

	private final List<Question> questions;

	private final Set<String> changed = new LinkedHashSet<>();

	private final Draft draft;

	private Trial(Assessment assessment, Map<String, String[]> form) {
		this.kept = assessment.answers();
		this.shown = Typed.of(this.kept);
		this.questions = MAIN.stream().map(this::asked).toList();
		this.sent = Typed.nothing().with(this.questions, form);
		Typed typed = Drafts.of(assessment).typed();
		for (Question question : this.questions) {
			String text = text(question);
			if (!text.equals(shown(question))) {
				this.changed.add(question.id());
				typed = typed.answered(question, this.questionnaire.wording(question.id()), text);
			}
		}
		this.draft = Draft.of(typed.alsoAsking(counting()));
	}

	/**
	 * What is tried by a form.
	 * @param form its fields, by the name of the answer; anything else in it is left
	 * alone
	 */
	static Trial of(Assessment assessment, Map<String, String[]> form) {
		return new Trial(assessment, form);
	}

	/** Whoever told us the people on a busy day tries more or fewer people. */
	private Question asked(String id) {
		return this.questionnaire.questions()
			.stream()
			.filter((other) -> id.equals(this.questionnaire.wording(other.id()).insteadOf()))
			.filter((other) -> this.kept.isGiven(other.id()) && !this.kept.isGiven(id))
			.findFirst()
			.orElseGet(() -> this.questionnaire.question(id));
	}

	/** What counts goes on counting, wherever the answers tried would have led. */
	private Collection<String> counting() {
		Set<String> ids = new LinkedHashSet<>(this.kept.toMap().keySet());
		ids.addAll(this.changed);
		return ids;
	}

	/** What is in the field of a question. */
	String text(Question question) {
		String text = this.sent.text(question.id());
		return text.isBlank() ? shown(question) : text;
	}

	/** What one field can show of the answer that is kept; empty where it cannot. */
	String shown(Question question) {
		String text = this.shown.text(question.id());
		return text.equals(Typed.UNSURE) ? "" : text;
	}

	/** The questions whose answers can be tried. */
	List<Question> questions() {
		return this.questions;
	}

	/** What is wrong with what was typed for a question. */
	@Nullable Mistake mistake(Question question) {
		List<Question> blamed = new ArrayList<>(List.of(question));
		if (question.id().equals("engineers")) {
			// too few for the teams there are, which have no field here
			blamed.add(this.questionnaire.question(TEAMS));
		}
		return this.changed.contains(question.id()) ? this.draft.mistakes(blamed).stream().findFirst().orElse(null)
				: null;
	}

	Typed typed() {
		return this.draft.typed();
	}

	/** The answers it is tried against. */
	public Answers kept() {
		return this.kept;
	}

	/** The answers tried, and all others as they are kept; once {@link #isReadable}. */
	public Answers answers() {
		Answers tried = this.kept;
		for (String id : this.changed) {
			Object value = this.draft.answers().value(id);
			tried = (value != null) ? tried.with(id, value) : tried;
		}
		return tried;
	}

	/** Whether everything typed is an answer. */
	public boolean isReadable() {
		return this.questions.stream().allMatch((question) -> mistake(question) == null);
	}

	/** Whether it comes to the very answers that are kept. */
	public boolean isAsKept() {
		return isReadable() && answers().equals(this.kept);
	}

}
