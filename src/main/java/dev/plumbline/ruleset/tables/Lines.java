package dev.plumbline.ruleset.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry with one key on each line, of which only those lines change whose values do.
 */
final class Lines {

	private static final Pattern KEY = Pattern.compile("(?:- |  )([A-Za-z]++):(?:\\s.*+)?+", Pattern.DOTALL);

	private final String above;

	private final Map<String, String> keys = new LinkedHashMap<>();

	/**
	 * @param text of an entry, with the comments above it; empty for a new one
	 */
	Lines(String text) {
		StringBuilder head = new StringBuilder();
		String key = "";
		for (String line : text.split("(?<=\n)")) {
			Matcher begins = KEY.matcher(line);
			if (begins.matches()) {
				key = begins.group(1);
			}
			if (key.isEmpty()) {
				head.append((line.startsWith("#") || line.isBlank()) ? line : "");
			}
			else {
				String plain = begins.matches() ? "  " + line.substring(2) : line;
				this.keys.merge(key, plain, String::concat);
			}
		}
		this.above = head.toString();
	}

	/** Another value for a key, or no such key when it is empty. */
	void set(String key, String value) {
		if (value.isEmpty()) {
			this.keys.remove(key);
		}
		else {
			this.keys.put(key, "  " + key + ": " + value + "\n");
		}
	}

	/** The whole entry again. */
	String text() {
		List<String> lines = new ArrayList<>(this.keys.values());
		lines.replaceAll((line) -> line.endsWith("\n") ? line : line + "\n");
		return this.keys.isEmpty() ? this.above : this.above + "-" + String.join("", lines).substring(1);
	}

}
