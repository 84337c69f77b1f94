package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of one chapter, line by line. */
final class Reading<C> {

	private static final Pattern INDENT = Pattern.compile("^[ \\t]++|[ \\t]++$");

	private static final Pattern CHAPTER = Pattern.compile("chapter \"([^\"\\\\]{1,120}+)\"");

	private static final Pattern STRATUM = Pattern.compile("stratum ([a-z]{1,30})");

	private static final Pattern RULE = Pattern.compile("rule \"([^\"\\\\]{1,120}+)\"");

	private static final Pattern BECAUSE = Pattern.compile("Because \"([^\"\\\\]{1,1000}+)\"");

	private static final Pattern SOURCE = Pattern.compile("Source ([A-Za-z0-9-]{1,40}(?:, [A-Za-z0-9-]{1,40})*+)");

	private final String chapter;

	private final Vocabulary<C> vocabulary;

	private final Evidence evidence;

	private final Set<String> names;

	private final List<Problem> problems;

	private Place place = Place.TITLE;

	private @Nullable Stratum stratum;

	private @Nullable Draft draft;

	private int line;

	Reading(String chapter, Vocabulary<C> vocabulary, Evidence evidence, Set<String> names, List<Problem> problems) {
		this.chapter = chapter;
		this.vocabulary = vocabulary;
		this.evidence = evidence;
		this.names = names;
		this.problems = problems;
	}

	void read(String text, List<Rule> rules) {
		if (text.length() > ChapterReader.MAX_CHAPTER) {
			problem(text, "A chapter holds at most " + ChapterReader.MAX_CHAPTER + " characters; split it.");
			return;
		}
		for (String raw : text.split("\n", -1)) {
			this.line++;
			String content = trimmed(raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw);
			if (content.isEmpty() || content.startsWith("//")) {
				continue;
			}
			if (isPlain(content)) {
				take(content, rules);
			}
			if (this.problems.size() >= ChapterReader.MAX_PROBLEMS || rules.size() > ChapterReader.MAX_RULES) {
				return;
			}
		}
		if (this.place != Place.BETWEEN) {
			problem("the end of the chapter", "The chapter stops in the middle; expected " + this.place.expected + ".");
		}
	}

	/**
	 * Without the blanks and tabs around it; anything more exotic is refused as a
	 * character.
	 */
	private static String trimmed(String raw) {
		return INDENT.matcher(raw).replaceAll("");
	}

	private void take(String content, List<Rule> rules) {
		switch (this.place) {
			case TITLE -> title(content);
			case STRATUM -> stratum(content);
			case BETWEEN -> rule(content);
			case NAMED -> keyword(content, "when", Place.ASKING);
			case ASKING -> asking(content);
			case CONCLUDING -> concluding(content, rules);
		}
	}

	private void title(String content) {
		if (!CHAPTER.matcher(content).matches()) {
			unexpected(content);
		}
		this.place = Place.STRATUM;
	}

	private void stratum(String content) {
		Matcher matcher = STRATUM.matcher(content);
		this.stratum = matcher.matches() ? this.vocabulary.stratum(matcher.group(1)) : null;
		if (this.stratum == null) {
			problem(content, "Expected 'stratum' and one of "
					+ this.vocabulary.strata().stream().map(Stratum::name).toList() + ".");
			this.stratum = this.vocabulary.strata().get(this.vocabulary.strata().size() - 1);
		}
		this.place = Place.BETWEEN;
	}

	private void rule(String content) {
		Matcher matcher = RULE.matcher(content);
		if (!matcher.matches()) {
			unexpected(content);
			return;
		}
		this.draft = new Draft(matcher.group(1), this.line);
		if (!this.names.add(matcher.group(1))) {
			problem(content, "Another rule has this name; every rule needs its own.");
		}
		this.place = Place.NAMED;
	}

	private void keyword(String content, String keyword, Place next) {
		if (!content.equals(keyword)) {
			unexpected(content);
		}
		this.place = next;
	}

	private void asking(String content) {
		if (content.equals("then")) {
			this.place = Place.CONCLUDING;
			return;
		}
		Vocabulary.Match<Condition<?>> match = this.vocabulary.condition(content);
		if (match == null) {
			notASentence(content, false);
		}
		else if (!match.sentence().knownSince().isBefore(current().stratum)) {
			problem(content,
					"A rule of the stratum '" + current().stratum.name()
							+ "' may ask only about earlier ones; this is known after '"
							+ match.sentence().knownSince().name() + "'.");
		}
		else if (mentions(content)) {
			current().ask(content, match, this.evidence);
		}
	}

	private void concluding(String content, List<Rule> rules) {
		Matcher because = BECAUSE.matcher(content);
		Matcher source = SOURCE.matcher(content);
		if (content.equals("end")) {
			finish(rules);
		}
		else if (because.matches()) {
			if (mentions(content)) {
				current().because(this.evidence.fill(because.group(1)), this);
			}
		}
		else if (source.matches()) {
			current().sources(List.of(source.group(1).split(", ")), this);
		}
		else {
			conclusion(content);
		}
	}

	private void conclusion(String content) {
		Vocabulary.Match<Conclusion<C>> match = this.vocabulary.conclusion(content);
		if (match == null) {
			notASentence(content, true);
			return;
		}
		Stratum own = match.sentence().stratum();
		if (own != null && !own.equals(current().stratum)) {
			problem(content, "This is concluded in the stratum '" + own.name() + "'; the chapter is '"
					+ current().stratum.name() + "'. Move the rule to a chapter of its stratum.");
		}
		else if (mentions(content)) {
			current().say(content, match, this.evidence);
		}
	}

	private void finish(List<Rule> rules) {
		Draft finished = current();
		if (finished.isComplete(this)) {
			rules.add(finished.rule());
		}
		this.draft = null;
		this.place = Place.BETWEEN;
	}

	private Draft current() {
		if (this.draft == null) {
			throw new IllegalStateException("No rule is open in " + this.chapter + ", line " + this.line);
		}
		return this.draft;
	}

	private boolean mentions(String content) {
		List<String> unknown = Evidence.mentions(content).stream().filter((name) -> !this.evidence.has(name)).toList();
		unknown.forEach((name) -> problem(content,
				"There is no evidence named '" + name + "'; add it to evidence.yaml or use another."));
		if (unknown.isEmpty()) {
			current().evidence.addAll(Evidence.mentions(content));
		}
		return unknown.isEmpty();
	}

	/**
	 * Outside quotes a line is printable ASCII; within, whatever can be seen.
	 * Look-alikes, invisible characters and exotic line ends have no place in a rule.
	 */
	private boolean isPlain(String content) {
		boolean quoted = false;
		for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
			int character = content.codePointAt(at);
			quoted ^= character == '"';
			if (!(isAscii(character) || (quoted && isVisible(character)))) {
				problem(content, "The character U+%04X may not stand here; write plain letters.".formatted(character));
				return false;
			}
		}
		return true;
	}

	private static boolean isAscii(int character) {
		return character >= ' ' && character <= '~';
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
				false;
			default -> true;
		};
	}

	private void unexpected(String content) {
		problem(content, "Expected " + this.place.expected + ".");
	}

	private void notASentence(String content, boolean concluding) {
		this.problems.add(new Problem(this.chapter, this.line, content, "This is not a sentence of the vocabulary.",
				this.vocabulary.nearest(content, concluding)));
	}

	private void problem(String found, String reason) {
		this.problems.add(new Problem(this.chapter, this.line, found, reason, null));
	}

	private enum Place {

		TITLE("'chapter' and a title in quotes"), STRATUM("'stratum' and its name"),
		BETWEEN("'rule' and a name in quotes"), NAMED("'when'"), ASKING("a sentence or 'then'"),
		CONCLUDING("a sentence or 'end'");

		private final String expected;

		Place(String expected) {
			this.expected = expected;
		}

	}

	/** A rule that is being read. */
	private final class Draft {

		private final String name;

		private final int begins;

		private final Stratum stratum;

		private final List<Rule.Asked> asked = new ArrayList<>();

		private final List<Rule.Said> said = new ArrayList<>();

		private final List<String> sources = new ArrayList<>();

		private final Set<String> evidence = new LinkedHashSet<>();

		/**
		 * Found before this rule; what a refused line took away is not missed a second
		 * time.
		 */
		private final int problemsBefore = Reading.this.problems.size();

		private @Nullable String because;

		private Draft(String name, int begins) {
			this.name = name;
			this.begins = begins;
			this.stratum = Objects.requireNonNull(Reading.this.stratum);
		}

		private void ask(String text, Vocabulary.Match<Condition<?>> match, Evidence figures) {
			Condition<?> condition = match.sentence();
			String constraint = match.fill(condition.words(), condition.drl(), figures);
			this.asked.add(new Rule.Asked(text, match.template().shown(), condition.fact(), condition.load(),
					inputs(condition, match, figures), Vocabulary.pattern(condition, constraint),
					predicate(condition, match.arguments(figures))));
		}

		private static List<String> inputs(Condition<?> condition, Vocabulary.Match<Condition<?>> match,
				Evidence figures) {
			return condition.inputs().stream().map((input) -> match.fill(condition.words(), input, figures)).toList();
		}

		@SuppressWarnings("unchecked")
		private static Predicate<Object> predicate(Condition<?> condition, Arguments arguments) {
			return (Predicate<Object>) condition.binding().bind(arguments);
		}

		@SuppressWarnings("unchecked")
		private void say(String text, Vocabulary.Match<Conclusion<C>> match, Evidence figures) {
			Conclusion<C> conclusion = match.sentence();
			String call = Vocabulary.call(match.fill(conclusion.words(), conclusion.drl(), figures));
			this.said.add(new Rule.Said(text, match.template().shown(), call,
					(BiConsumer<Object, String>) conclusion.binding().bind(match.arguments(figures))));
		}

		private void because(String reason, Reading<C> reading) {
			if (this.because != null) {
				reading.problem(reason, "A rule has one because; join the two.");
			}
			this.because = reason;
		}

		private void sources(List<String> ids, Reading<C> reading) {
			ids.stream()
				.filter((id) -> !reading.evidence.hasSource(id))
				.forEach((id) -> reading.problem(id, "This source is not in sources.yaml; add it or name another."));
			this.sources.addAll(ids);
		}

		private boolean isComplete(Reading<C> reading) {
			int before = reading.problems.size();
			if (before > this.problemsBefore) {
				return false;
			}
			if (this.asked.isEmpty()) {
				reading.problem(this.name, "A rule asks at least one question; what always holds is text, not a rule.");
			}
			if (this.said.isEmpty()) {
				reading.problem(this.name, "A rule concludes something; add a sentence after 'then'.");
			}
			if (this.because == null) {
				reading.problem(this.name, "A rule gives its reason; add 'Because' and a sentence in quotes.");
			}
			if (this.sources.isEmpty()) {
				reading.problem(this.name, "A rule names its source; add 'Source' and an id, or our-judgement.");
			}
			return reading.problems.size() == before;
		}

		private Rule rule() {
			return new Rule(this.name, Reading.this.chapter, this.begins, this.stratum, List.copyOf(this.asked),
					List.copyOf(this.said), Objects.requireNonNull(this.because), List.copyOf(this.sources),
					Collections.unmodifiableSet(this.evidence));
		}

	}

}
