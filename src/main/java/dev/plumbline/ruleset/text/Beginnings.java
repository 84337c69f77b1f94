package dev.plumbline.ruleset.text;

import dev.plumbline.rules.RuleSetText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines with which parts begin, by what kind of file it is. */
final class Beginnings {

	private static final Pattern RULE = Pattern.compile("[ \\t]*+rule \"([^\"\\r\\n]++)\"?\\s*+");

	private static final Pattern KEY = Pattern.compile("([A-Za-z]++):.*+", Pattern.DOTALL);

	private static final Pattern CANDIDATES = Pattern.compile("\\s++candidates:\\s*+");

	private static final int NOWHERE = -1;

	private final String file;

	private final List<String> lines;

	private final List<Beginning> found = new ArrayList<>();

	private Beginnings(String file, List<String> lines) {
		this.file = file;
		this.lines = lines;
	}

	static List<Beginning> of(String file, List<String> lines) {
		Beginnings beginnings = new Beginnings(file, lines);
		if (file.endsWith(".dslr")) {
			beginnings.rules();
		}
		else if (file.startsWith("scenarios/") || file.equals(RuleSetText.QUALIFICATION_SCENARIOS)) {
			beginnings.items(Part.Kind.SCENARIO, "scenario");
		}
		else {
			switch (file) {
				case "evidence.yaml" -> beginnings.items(Part.Kind.FIGURE, "name");
				case "sources.yaml" -> beginnings.items(Part.Kind.SOURCE, "id");
				case "candidates.yaml" -> beginnings.candidates();
				default -> {
				}
			}
		}
		return beginnings.found;
	}

	private void rules() {
		for (int line = 0; line < this.lines.size(); line++) {
			Matcher rule = RULE.matcher(this.lines.get(line));
			if (rule.matches()) {
				this.found.add(new Beginning(line, Part.Kind.RULE, rule.group(1)));
			}
		}
	}

	private void items(Part.Kind kind, String key) {
		for (int line = 0; line < this.lines.size(); line++) {
			if (dash(line) == 0) {
				add(line, kind, "", key);
			}
		}
	}

	/** Areas with their candidates, then the rungs, each a list within the other. */
	private void candidates() {
		String section = "";
		int outer = NOWHERE;
		int inner = NOWHERE;
		boolean within = false;
		for (int line = 0; line < this.lines.size(); line++) {
			Matcher key = KEY.matcher(this.lines.get(line));
			int dash = dash(line);
			if (key.matches()) {
				section = key.group(1);
				outer = NOWHERE;
				within = false;
				if (!this.found.isEmpty()) {
					this.found.add(new Beginning(line, Part.Kind.CHAPTER, this.file + "#" + section));
				}
			}
			else if (CANDIDATES.matcher(this.lines.get(line)).matches()) {
				within = true;
				inner = NOWHERE;
			}
			else if (dash >= 0 && (outer == NOWHERE || dash <= outer)) {
				outer = dash;
				within = false;
				add(line, section.equals("ladder") ? Part.Kind.RUNG : Part.Kind.AREA, "", "id");
			}
			else if (within && dash >= 0 && (inner == NOWHERE || dash <= inner)) {
				inner = dash;
				add(line, Part.Kind.CANDIDATE, area() + "/", "id");
			}
		}
	}

	private String area() {
		for (int i = this.found.size() - 1; i >= 0; i--) {
			if (this.found.get(i).kind() == Part.Kind.AREA) {
				return this.found.get(i).name();
			}
		}
		return "";
	}

	/** What has no name of its own stays with the part before it. */
	private void add(int line, Part.Kind kind, String prefix, String key) {
		String name = name(line, key);
		if (name != null) {
			this.found.add(new Beginning(line, kind, prefix + name));
		}
	}

	/** How far a list item is indented, or -1 when the line begins none. */
	private int dash(int line) {
		String text = this.lines.get(line);
		int at = 0;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		boolean item = at < text.length() && text.charAt(at) == '-'
				&& (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
		return item ? at : NOWHERE;
	}

	/** The value of a key in the item that begins here. */
	private @Nullable String name(int begins, String key) {
		int own = dash(begins);
		String first = this.lines.get(begins).substring(own + 1).strip();
		if (first.startsWith("{")) {
			return YamlValue.inFlow(first, key);
		}
		if (first.startsWith(key + ":")) {
			return YamlValue.of(first.substring(key.length() + 1));
		}
		for (int line = begins + 1; line < this.lines.size(); line++) {
			String text = this.lines.get(line).strip();
			int dash = dash(line);
			if ((dash >= 0 && dash <= own) || CANDIDATES.matcher(this.lines.get(line)).matches()) {
				return null;
			}
			if (text.startsWith(key + ":")) {
				return YamlValue.of(text.substring(key.length() + 1));
			}
		}
		return null;
	}

}
