package dev.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much a rule set may be, and how its files may be called: looked at before anything
 * is read.
 */
final class TextLimits {

	/** Files in one rule set. */
	static final int MAX_FILES = 100;

	/** Characters in one file that is not a chapter. */
	static final int MAX_FILE = 500_000;

	/** Characters in all files together. */
	static final int MAX_ALL = 2_000_000;

	private static final Pattern NAME = Pattern.compile(
			"evidence\\.yaml|sources\\.yaml|candidates\\.yaml|qualification-scenarios\\.yaml|(?:[a-z0-9][a-z0-9-]{0,60}+\\.dslr)"
					+ "|(?:scenarios/[a-z0-9][a-z0-9-]{0,60}+\\.yaml)");

	private TextLimits() {
	}

	static List<Problem> problems(Map<String, String> files) {
		List<Problem> problems = new ArrayList<>();
		if (files.size() > MAX_FILES) {
			problems.add(Problem.of("rules", files.size() + " files",
					"A rule set holds at most " + MAX_FILES + " files; join some."));
			return problems;
		}
		long all = 0;
		for (Map.Entry<String, String> file : files.entrySet()) {
			all += file.getValue().length();
			file(file.getKey(), file.getValue(), problems);
		}
		if (all > MAX_ALL) {
			problems.add(Problem.of("rules", all + " characters",
					"A rule set holds at most " + MAX_ALL + " characters in all; shorten it."));
		}
		return problems;
	}

	private static void file(String name, String text, List<Problem> problems) {
		if (!NAME.matcher(name).matches()) {
			problems
				.add(Problem.of("rules", name, "A rule set has no file of this name: chapters end in .dslr, scenarios "
						+ "are called scenarios/name.yaml, in small letters, digits and hyphens."));
			return;
		}
		int most = name.endsWith(".dslr") ? ChapterReader.MAX_CHAPTER : MAX_FILE;
		if (text.length() > most) {
			problems.add(Problem.of(name, text.length() + " characters",
					"This file holds at most " + most + " characters; split or shorten it."));
			return;
		}
		int line = PlainText.lineOfUnkeepable(text);
		if (line > 0) {
			problems.add(new Problem(name, line, "",
					"There is half a character or a NUL here, which cannot be kept; " + "write the line again.", null));
		}
	}

}
