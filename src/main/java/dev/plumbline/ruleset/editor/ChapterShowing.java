package dev.plumbline.ruleset.editor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a chapter apart for readers; what it does not know, it leaves where it stands.
 */
final class ChapterShowing {

	private static final Pattern QUOTED = Pattern.compile("(chapter|rule|Because) +\"(.*?)\"?");

	private static final Pattern PLAIN = Pattern.compile("(stratum|Source) +(.*)");

	private static final String REMARK = "//";

	private final String file;

	private final List<RuleShown> rules = new ArrayList<>();

	private final List<String> remarks = new ArrayList<>();

	private String title;

	private String stratum = "";

	private @Nullable RuleShown rule;

	private boolean concluding;

	ChapterShowing(String file) {
		this.file = file;
		this.title = file;
	}

	Chapter read(String text) {
		int number = 0;
		for (String raw : text.split("\n", -1)) {
			number++;
			String line = raw.strip();
			if (!line.isEmpty()) {
				take(line, number);
			}
		}
		return new Chapter(this.file, this.title, this.stratum, this.rules);
	}

	private void take(String line, int number) {
		Matcher quoted = QUOTED.matcher(line);
		Matcher plain = PLAIN.matcher(line);
		if (line.startsWith(REMARK)) {
			remark(line.substring(REMARK.length()).strip());
		}
		else if (quoted.matches()) {
			quoted(quoted.group(1), quoted.group(2), number);
		}
		else if (plain.matches()) {
			plain(plain.group(1), plain.group(2));
		}
		else {
			sentence(line);
		}
	}

	private void remark(String text) {
		(this.rule != null ? this.rule.remarks() : this.remarks).add(text);
	}

	private void quoted(String keyword, String text, int number) {
		switch (keyword) {
			case "chapter" -> this.title = text;
			case "rule" -> begin(text, number);
			default -> {
				if (this.rule != null) {
					this.rule.reasons().add(text);
				}
			}
		}
	}

	private void begin(String name, int number) {
		this.rule = RuleShown.begin(name, number, this.remarks);
		this.rules.add(this.rule);
		this.remarks.clear();
		this.concluding = false;
	}

	private void plain(String keyword, String text) {
		if (keyword.equals("stratum")) {
			this.stratum = text;
		}
		else if (this.rule != null) {
			this.rule.sources().addAll(List.of(text.split(" *, *")));
		}
	}

	private void sentence(String line) {
		if (this.rule == null) {
			return;
		}
		switch (line) {
			case "when" -> this.concluding = false;
			case "then" -> this.concluding = true;
			case "end" -> this.rule = null;
			default -> (this.concluding ? this.rule.conclusions() : this.rule.conditions()).add(line);
		}
	}

}
