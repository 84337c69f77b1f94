package dev.plumbline.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The strict reader: takes a line only when it is one whole sentence of the vocabulary,
 * in its place. Everything else is a {@link Problem} with its line.
 */
public final class ChapterReader<C> {

	/** Characters in one chapter. */
	static final int MAX_CHAPTER = 200_000;

	/** Characters in one line. */
	static final int MAX_LINE = 2_000;

	/** Rules in one rule set. */
	static final int MAX_RULES = 2_000;

	/** Problems named at once; who has more has not written a chapter. */
	static final int MAX_PROBLEMS = 50;

	private final Vocabulary<C> vocabulary;

	private final Evidence evidence;

	public ChapterReader(Vocabulary<C> vocabulary, Evidence evidence) {
		this.vocabulary = vocabulary;
		this.evidence = evidence;
	}

	/**
	 * Reads all chapters of a rule set.
	 * @param chapters text by name of the file
	 * @throws RulesRefused with every problem found, up to a readable number
	 */
	public List<Rule> read(Map<String, String> chapters) {
		List<Rule> rules = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		Set<String> names = new HashSet<>();
		new TreeMap<>(chapters).forEach((name, text) -> {
			if (problems.size() < MAX_PROBLEMS && rules.size() <= MAX_RULES) {
				new Reading<>(name, this.vocabulary, this.evidence, names, problems).read(text, rules);
			}
		});
		if (rules.size() > MAX_RULES) {
			problems.add(Problem.of("rules", rules.size() + " rules",
					"A rule set holds at most " + MAX_RULES + " rules; merge or remove some."));
		}
		RulesRefused.throwIfAny(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
		return rules;
	}

	/**
	 * A chapter with evidence names replaced by their values, as stock Drools reads it.
	 * The chapter must have been read before: stock Drools takes what we would refuse.
	 */
	public String fill(String chapter) {
		StringBuilder filled = new StringBuilder();
		chapter.lines().forEach((line) -> filled.append(fillLine(line)).append('\n'));
		return filled.toString();
	}

	private String fillLine(String line) {
		StringBuilder filled = new StringBuilder();
		String[] parts = line.split("\"", -1);
		for (int i = 0; i < parts.length; i++) {
			boolean quoted = i % 2 == 1;
			filled.append((i > 0) ? "\"" : "");
			filled.append(quoted ? this.evidence.fill(parts[i]) : this.evidence.fillPlain(parts[i]));
		}
		return filled.toString();
	}

}
