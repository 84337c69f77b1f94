package dev.plumbline.ruleset.text;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one plain or quoted value off a line of YAML, without reading the rest. */
final class YamlValue {

	private static final Pattern COMMENT = Pattern.compile("\\s#");

	private YamlValue() {
	}

	/** What follows a key on its line; null when nothing does. */
	static @Nullable String of(String rest) {
		String text = rest.strip();
		if (text.isEmpty()) {
			return null;
		}
		char quote = text.charAt(0);
		if (quote == '"' || quote == '\'') {
			int end = text.indexOf(quote, 1);
			return (end > 1) ? text.substring(1, end) : null;
		}
		Matcher comment = COMMENT.matcher(text);
		return comment.find() ? text.substring(0, comment.start()).strip() : text;
	}

	/** The value of a key between braces; null when it is not on this line. */
	static @Nullable String inFlow(String flow, String key) {
		Matcher at = Pattern.compile("[{,]\\s*+" + key + ":\\s*+(\"[^\"]*+\"|'[^']*+'|[^,}\\r\\n]++)").matcher(flow);
		return at.find() ? of(at.group(1)) : null;
	}

}
