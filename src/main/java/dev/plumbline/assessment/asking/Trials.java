package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads answers that are tried out, asks for them, and keeps them when that is wished.
 */
@Component
public class Trials {

	/** The field that says on top of which answers something was tried. */
	public static final String SEEN = PageForm.SEEN;

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Drafts drafts;

	private final RulesInForce rules;

	private final MessageSource messages;

	Trials(Drafts drafts, RulesInForce rules, MessageSource messages) {
		this.drafts = drafts;
		this.rules = rules;
		this.messages = messages;
	}

	/**
	 * The assessment at an address.
	 * @throws org.springframework.web.server.ResponseStatusException with 404 when there
	 * is none
	 */
	public Assessment find(String id) {
		return this.drafts.find(id);
	}

	/** What is tried by the fields of a form; nothing by none. */
	public Trial of(Assessment assessment, Map<String, String[]> form) {
		return Trial.of(assessment, form);
	}

	/** For the field {@link #SEEN}. */
	public String seen(Assessment assessment) {
		return Drafts.of(assessment).typed().fingerprint(this.questionnaire.questions());
	}

	/** The fields of the form, with what was typed. */
	public List<TrialField> fields(Trial trial, Locale locale) {
		Texts texts = new Texts(this.messages, locale, this.rules.current().evidence());
		return trial.questions().stream().map((question) -> field(trial, question, texts)).toList();
	}

	private TrialField field(Trial trial, Question question, Texts texts) {
		Wording words = this.questionnaire.wording(question.id());
		Mistake mistake = trial.mistake(question);
		boolean picked = !words.options().isEmpty();
		return new TrialField(question.id(), words.label(), picked ? "" : Texts.unit(question), trial.text(question),
				picked ? options(trial, question, texts) : List.of(), kept(trial, question, texts),
				(mistake != null) ? texts.of(mistake) : null);
	}

	private List<TrialField.Option> options(Trial trial, Question question, Texts texts) {
		List<TrialField.Option> options = new ArrayList<>();
		String text = trial.text(question);
		if (trial.shown(question).isEmpty()) {
			options.add(new TrialField.Option("", texts.of("trial.kept"), text.isEmpty()));
		}
		this.questionnaire.wording(question.id())
			.options()
			.forEach((value, option) -> options.add(new TrialField.Option(value, option.label(), value.equals(text))));
		return options;
	}

	private String kept(Trial trial, Question question, Texts texts) {
		Object value = trial.kept().value(question.id());
		if (value == null) {
			return texts.of("trial.open", texts.unsure(question));
		}
		boolean typed = trial.shown(question).isEmpty()
				|| this.questionnaire.wording(question.id()).options().isEmpty();
		return texts.of(typed ? "trial.answered" : "trial.picked", texts.value(question, value));
	}

	/**
	 * Keeps what is tried, with the advice for it, unless something is wrong with it or
	 * it is what is kept already.
	 * @param form as it was sent, with {@link #SEEN}
	 * @param advisor gives the advice; may be asked several times
	 * @throws org.springframework.web.server.ResponseStatusException with 404 when there
	 * is no such assessment any more
	 */
	public Kept keep(String id, Map<String, String[]> form, Function<Answers, Advice> advisor, Locale locale) {
		try {
			return new Kept(this.drafts.keep(id, form, advisor), null);
		}
		catch (Overtaken overtaken) {
			Texts texts = new Texts(this.messages, locale, this.rules.current().evidence());
			return new Kept(Trial.of(find(id), form), new ConflictWriter(texts, overtaken)
				.write(Addresses.advice(id) + "/what-if", Addresses.advice(id), this.questionnaire.questions(), form));
		}
	}

	/**
	 * What became of it.
	 *
	 * @param conflict for the page {@code questionnaire/conflict}, when other answers
	 * were kept since; absent otherwise
	 */
	public record Kept(Trial trial, @Nullable ConflictView conflict) {
	}

}
