package dev.plumbline.rehearsal;

import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rehearsal.comparing.ChangedPart;
import dev.plumbline.rehearsal.comparing.Counts;
import dev.plumbline.rehearsal.comparing.Population;
import dev.plumbline.rehearsal.comparing.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names what was compared as the rest of the site does. */
final class Words {

	private static final String TESTS = "tests.";

	private static final String CHOICES = "choices.";

	private final MessageSource messages;

	private final Locale locale;

	private final RuleSet before;

	private final @Nullable RuleSet after;

	/**
	 * @param after the draft; absent when it is not the one that was compared
	 */
	Words(MessageSource messages, Locale locale, RuleSet before, @Nullable RuleSet after) {
		this.messages = messages;
		this.locale = locale;
		this.before = before;
		this.after = after;
	}

	/** The text for a key that has to be there. */
	String of(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

	/** What is decided, such as the traffic test or the queue. */
	String what(String what) {
		if (what.startsWith(TESTS)) {
			return of("test." + what.substring(TESTS.length()) + ".short");
		}
		return what.startsWith(CHOICES) ? area(what).label() : of("rehearsal.what.verdict");
	}

	/** What it is decided to be. */
	String value(String what, String id) {
		if (what.startsWith(CHOICES)) {
			return area(what).candidates()
				.stream()
				.filter((candidate) -> candidate.id().equals(id))
				.findFirst()
				.map(Candidates.Candidate::label)
				.orElse(id);
		}
		return of((what.startsWith(TESTS) ? "outcome." : "verdict.") + id);
	}

	private Candidates.Area area(String what) {
		return this.before.candidates().area(what.substring(CHOICES.length()));
	}

	/** One thing decided otherwise, in a line. */
	String turn(Turn turn) {
		return of("rehearsal.turn", what(turn.what()), value(turn.what(), turn.to()), value(turn.what(), turn.from()));
	}

	/** How many, by where they come from; those that are none are left out. */
	String counts(Counts counts) {
		List<String> said = new ArrayList<>();
		for (Population population : Population.values()) {
			int count = counts.of(population);
			if (count > 0) {
				said.add(of("rehearsal.count." + population.id(), count));
			}
		}
		return String.join(", ", said);
	}

	/** A changed part, a figure with its values. */
	String part(ChangedPart part) {
		String name = part.name();
		if (part.kind().equals("figure") && this.after != null && this.before.evidence().has(name)
				&& this.after.evidence().has(name)) {
			String was = this.before.evidence().entry(name).shown();
			String is = this.after.evidence().entry(name).shown();
			if (!was.equals(is)) {
				return of("rehearsal.part.figure.value", name, is, was);
			}
		}
		return of("rehearsal.part." + part.kind(), name);
	}

	/** Everything that was answered, in the order of the questions. */
	List<Answered> answers(Answers answers) {
		AnswerWords words = new AnswerWords((key, values) -> of("questionnaire.value." + key, values));
		Questionnaire questionnaire = answers.questionnaire();
		List<Answered> answered = new ArrayList<>();
		for (Question question : questionnaire.questions()) {
			Object value = answers.value(question.id());
			String label = questionnaire.wording(question.id()).label();
			if (value != null) {
				answered.add(new Answered(label, words.of(question, value)));
			}
			else if (answers.isUnsure(question.id())) {
				answered.add(new Answered(label, of("rehearsal.unsure")));
			}
		}
		return answered;
	}

	/** One answer. */
	record Answered(String label, String value) {
	}

}
