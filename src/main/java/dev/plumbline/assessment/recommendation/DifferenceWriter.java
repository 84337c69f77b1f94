package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice.Confidence;
import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.Difference;
import dev.plumbline.assessment.Difference.Change;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts what is different between two advices into sentences. */
public final class DifferenceWriter {

	private static final String UNSURE = "unsure";

	private final MessageSource messages;

	private final Locale locale;

	private final RuleSet before;

	private final RuleSet after;

	private final AnswerWords answers;

	/**
	 * @param before the rules that the earlier advice was given by
	 * @param after the rules of the later one
	 */
	public DifferenceWriter(MessageSource messages, Locale locale, RuleSet before, RuleSet after) {
		this.messages = messages;
		this.locale = locale;
		this.before = before;
		this.after = after;
		this.answers = new AnswerWords((key, values) -> of("questionnaire.value." + key, values));
	}

	/** All of it, in the order in which it matters. */
	public DifferenceView write(Difference difference) {
		List<String> advice = Stream
			.concat(difference.outcomes().stream().map(this::outcome), difference.figures().stream().map(this::figure))
			.filter((sentence) -> !sentence.isEmpty())
			.toList();
		return new DifferenceView(difference.answers().stream().map(this::answer).toList(), advice,
				origin(difference.origin()));
	}

	private String answer(Change change) {
		Question question = Questionnaire.shipped().question(change.what());
		return sentence(Questionnaire.shipped().wording(question.id()).label(), value(question, change.from()),
				value(question, change.to()));
	}

	private String value(Question question, @Nullable Object value) {
		if (value == null) {
			return of("difference.open");
		}
		if (value.equals(UNSURE)) {
			return of("difference.unsure");
		}
		String words = this.answers.of(question, value);
		return (value instanceof Number || value instanceof Answers.Range) ? words : quoted(words);
	}

	private String outcome(Change change) {
		String what = change.what();
		if (what.startsWith("choices.")) {
			String area = what.substring(what.indexOf('.') + 1);
			return sentence(label(area), candidate(this.before, area, change.from()),
					candidate(this.after, area, change.to()));
		}
		String words = what.equals("verdict") ? "verdict." : "outcome.";
		return sentence(of("difference." + what), quoted(of(words + change.from())), quoted(of(words + change.to())));
	}

	private String label(String area) {
		return Stream.of(this.after, this.before)
			.flatMap((rules) -> rules.candidates().areas().stream())
			.filter((known) -> known.id().equals(area))
			.map(Candidates.Area::label)
			.findFirst()
			.orElse(area);
	}

	private String candidate(RuleSet rules, String area, @Nullable Object candidate) {
		return (candidate != null) ? quoted(words(rules).candidate(area, candidate.toString()))
				: of("difference.nothing");
	}

	/** Empty where what is different is too little to be seen. */
	private String figure(Change change) {
		String from = amount(change.from());
		String to = amount(change.to());
		return from.equals(to) ? "" : sentence(of("difference." + change.what()), from, to);
	}

	private String amount(@Nullable Object amount) {
		if (amount instanceof Double share) {
			return words(this.after).share(share);
		}
		if (amount instanceof Confidence.Level level) {
			return quoted(of("confidence." + level.name().toLowerCase(Locale.ROOT)));
		}
		return (amount != null) ? amount.toString() : of("difference.runway.none");
	}

	/** The rules matter more than the program that ran them. */
	private @Nullable String origin(List<Change> changes) {
		return changes.stream()
			.findFirst()
			.map((change) -> of("difference." + change.what(), String.valueOf(change.from()),
					String.valueOf(change.to())))
			.orElse(null);
	}

	private RecommendationWords words(RuleSet rules) {
		return new RecommendationWords(this.messages, this.locale, rules);
	}

	private String quoted(String words) {
		return of("value.quoted", words);
	}

	private String sentence(String what, String from, String to) {
		return of("difference.sentence", what, to, from);
	}

	private String of(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

}
