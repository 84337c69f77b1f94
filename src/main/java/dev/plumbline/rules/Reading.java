package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of one chapter, line by line. */
final class Reading<C> {

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

	private @Nullable RuleDraft<C> draft;

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
			if (raw.length() > ChapterReader.MAX_LINE) {
				// nothing is looked for in it, however long that would take
				problem(raw, "A line holds at most " + ChapterReader.MAX_LINE + " characters; shorten it.");
				continue;
			}
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
		int from = 0;
		int to = raw.length();
		while (from < to && isBlank(raw.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(raw.charAt(to - 1))) {
			to--;
		}
		return raw.substring(from, to);
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\t';
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
		this.draft = new RuleDraft<>(matcher.group(1), this.chapter, this.line, Objects.requireNonNull(this.stratum),
				this.evidence, this::problem);
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
		else if (!match.sentence().knownSince().isBefore(current().stratum())) {
			problem(content,
					"A rule of the stratum '" + current().stratum().name()
							+ "' may ask only about earlier ones; this is known after '"
							+ match.sentence().knownSince().name() + "'.");
		}
		else if (mentions(content)) {
			current().ask(content, match);
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
				current().because(because.group(1));
			}
		}
		else if (source.matches()) {
			current().sources(List.of(source.group(1).split(", ")));
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
		if (own != null && !own.equals(current().stratum())) {
			problem(content, "This is concluded in the stratum '" + own.name() + "'; the chapter is '"
					+ current().stratum().name() + "'. Move the rule to a chapter of its stratum.");
		}
		else if (mentions(content)) {
			current().say(content, match);
		}
	}

	private void finish(List<Rule> rules) {
		current().finish().ifPresent(rules::add);
		this.draft = null;
		this.place = Place.BETWEEN;
	}

	private RuleDraft<C> current() {
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
			current().mention(Evidence.mentions(content));
		}
		return unknown.isEmpty();
	}

	private boolean isPlain(String content) {
		int foreign = PlainText.firstForeign(content);
		if (foreign >= 0) {
			problem(content, "The character U+%04X may not stand here; write plain letters.".formatted(foreign));
		}
		return foreign < 0;
	}

	private void unexpected(String content) {
		problem(content, "Expected " + this.place.expected + ".");
	}

	private void notASentence(String content, boolean concluding) {
		if (this.draft != null) {
			this.draft.refuse();
		}
		this.problems.add(new Problem(this.chapter, this.line, content, "This is not a sentence of the vocabulary.",
				this.vocabulary.nearest(content, concluding)));
	}

	private void problem(String found, String reason) {
		if (this.draft != null) {
			this.draft.refuse();
		}
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

}
