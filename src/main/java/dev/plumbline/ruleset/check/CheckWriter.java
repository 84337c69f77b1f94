package dev.plumbline.ruleset.check;

import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.ruleset.check.Finding.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a report for people: findings by kind, answers in the words of the questions.
 */
@Component
class CheckWriter {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final MessageSource messages;

	private final AnswerWords words;

	CheckWriter(MessageSource messages) {
		this.messages = messages;
		this.words = new AnswerWords((key, values) -> of("questionnaire.value." + key, values));
	}

	private String of(String key, Object... values) {
		return this.messages.getMessage(key, values, Locale.ENGLISH);
	}

	/** What was found, the most serious kind first. */
	List<Group> found(Report report) {
		return Stream.of(Kind.values())
			.map((kind) -> group(kind, report))
			.filter((group) -> !group.findings().isEmpty())
			.toList();
	}

	/** What was looked for and not found. */
	List<String> notFound(Report report) {
		return Stream.of(Kind.values())
			.filter((kind) -> report.findings().stream().noneMatch((finding) -> finding.kind() == kind))
			.map((kind) -> of("check." + kind))
			.toList();
	}

	private Group group(Kind kind, Report report) {
		List<Shown> shown = report.findings()
			.stream()
			.filter((finding) -> finding.kind() == kind)
			.map((finding) -> shown(finding, report))
			.toList();
		return new Group(kind.name(), of("check." + kind), of("check." + kind + ".text", report.searched()), shown);
	}

	private Shown shown(Finding finding, Report report) {
		Object[] values = finding.values().stream().map(this::name).toArray();
		Example example = finding.example();
		List<Line> lines = (example != null) ? lines(example) : List.of();
		Line changed = (example != null) ? changed(example) : null;
		boolean isRule = report.chapters().containsKey(finding.subject());
		return new Shown(name(finding.subject()), isRule ? report.chapters().get(finding.subject()) : null,
				of("check." + finding.kind() + ".one", values),
				finding.others().stream().map((other) -> new Other(other, report.chapters().get(other))).toList(),
				(finding.often() > 0) ? of("check.often", finding.often(), report.searched()) : null, example != null,
				lines, changed);
	}

	/** An answer by its label, a day as people write it, anything else as it is. */
	private String name(String id) {
		if (DAY.matcher(id).matches()) {
			return WRITTEN.format(LocalDate.parse(id));
		}
		return this.questionnaire.asks(id) ? this.questionnaire.wording(id).label() : id;
	}

	private List<Line> lines(Example example) {
		try {
			Answers answers = this.questionnaire.read(example.answers());
			List<Line> lines = new ArrayList<>();
			for (Question question : this.questionnaire.questions()) {
				Object value = answers.value(question.id());
				if (value != null && !question.id().equals(example.changed())) {
					lines.add(new Line(name(question.id()), this.words.of(question, value), null));
				}
			}
			return lines;
		}
		catch (RefusedAnswers ex) {
			return List.of();
		}
	}

	private @Nullable Line changed(Example example) {
		String id = example.changed();
		if (id == null) {
			return null;
		}
		Question question = this.questionnaire.question(id);
		return new Line(name(id), word(question, example.answers().get(id)), word(question, example.into()));
	}

	private String word(Question question, @Nullable Object value) {
		Answers one = this.questionnaire.read(Map.of(question.id(), Objects.requireNonNull(value)));
		return this.words.of(question, Objects.requireNonNull(one.value(question.id())));
	}

	/** Findings of one kind. */
	record Group(String id, String title, String text, List<Shown> findings) {
	}

	/**
	 * One finding.
	 *
	 * @param chapter where the rule stands; absent where the subject is no rule
	 * @param often how often it was seen; absent where that means nothing
	 * @param shown whether answers show it; there may be none when the defaults do
	 */
	record Shown(String subject, @Nullable String chapter, String sentence, List<Other> others, @Nullable String often,
			boolean shown, List<Line> lines, @Nullable Line changed) {
	}

	/** Another rule or sentence that takes part, and where the rule stands. */
	record Other(String name, @Nullable String chapter) {
	}

	/** One answer, and what it becomes where it is changed. */
	record Line(String label, String value, @Nullable String into) {
	}

}
