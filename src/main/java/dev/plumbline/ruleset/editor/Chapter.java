package dev.plumbline.ruleset.editor;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One chapter as people read it. Made line by line from any text, also from one with
 * mistakes.
 *
 * @param file its name within the rule set
 * @param title the name of the file where the text has none
 * @param stratum empty where the text has none
 */
record Chapter(String file, String title, String stratum, List<RuleShown> rules) {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.dslr");

	Chapter {
		rules = List.copyOf(rules);
	}

	/** Whether a file may be a chapter, by its name. */
	static boolean isName(String file) {
		return NAME.matcher(file).matches();
	}

	static Chapter of(String file, String text) {
		return new ChapterShowing(file).read(text);
	}

	/** The same with some of its rules only. */
	Chapter with(List<RuleShown> some) {
		return new Chapter(this.file, this.title, this.stratum, some);
	}

}
