package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.List;
import java.util.Optional;

/**
 * Looks at a YAML file event by event before anything is made of it: no anchors, aliases,
 * tags or directives, one document, and never more of anything than a rule set can use.
 */
final class YamlGuard {

	/** Values, keys, lists and maps in one file. */
	static final int MAX_EVENTS = 60_000;

	/** Lists and maps within each other. */
	static final int MAX_DEPTH = 8;

	/** Characters in one value. */
	static final int MAX_VALUE = 2_000;

	/** Characters in a number. */
	static final int MAX_NUMBER = 24;

	private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(TextLimits.MAX_FILE).build();

	private final String file;

	private int events;

	private int depth;

	private int documents;

	private YamlGuard(String file) {
		this.file = file;
	}

	/**
	 * @throws RulesRefused with the first line that may not be
	 */
	static void check(String file, String text) {
		YamlGuard guard = new YamlGuard(file);
		if (text.length() > TextLimits.MAX_FILE) {
			throw guard.refused(0, text.length() + " characters",
					"This file holds at most " + TextLimits.MAX_FILE + " characters; shorten it.");
		}
		int foreign = PlainText.lineOfInvisible(text);
		if (foreign > 0) {
			throw guard.refused(foreign, "", "There is a character here that cannot be seen; write the line again.");
		}
		try {
			new Parse(SETTINGS).parseString(text).forEach(guard::look);
		}
		catch (MarkedYamlEngineException ex) {
			throw guard.refused(ex.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(0), problem(ex),
					"This is no YAML; look at indentation, quotes and brackets.");
		}
		catch (YamlEngineException ex) {
			throw guard.refused(0, "", "This is no YAML; look at indentation, quotes and brackets.");
		}
	}

	private static String problem(MarkedYamlEngineException ex) {
		String problem = ex.getProblem();
		return (problem != null) ? problem : "";
	}

	private void look(Event event) {
		int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
		if (++this.events > MAX_EVENTS) {
			throw refused(line, "more than " + MAX_EVENTS + " values", "This is more than a rule set can use.");
		}
		if (event instanceof DocumentStartEvent document) {
			refuseUnless(++this.documents == 1 && document.getSpecVersion().isEmpty() && document.getTags().isEmpty(),
					line, "---", "A file is one document without directives.");
		}
		else if (event instanceof AliasEvent alias) {
			throw refused(line, "*" + alias.getAlias(), "References are not used here; write the value again.");
		}
		else if (event instanceof NodeEvent node) {
			refuseUnless(node.getAnchor().isEmpty(), line, node.getAnchor().map((anchor) -> "&" + anchor).orElse(""),
					"Names for references are not used here; leave them out.");
			value(node, line);
		}
		else if (event instanceof CollectionEndEvent) {
			this.depth--;
		}
	}

	private void value(NodeEvent node, int line) {
		if (node instanceof ScalarEvent scalar) {
			refuseTag(scalar.getTag(), line);
			String value = scalar.getValue();
			refuseUnless(value.length() <= MAX_VALUE, line, value,
					"A value holds at most " + MAX_VALUE + " characters; shorten it.");
			refuseUnless(PlainText.lineOfInvisible(value) == 0, line, "",
					"There is a character here that cannot be seen; write the line again.");
			refuseUnless(!scalar.isPlain() || isFiniteOrNone(value), line, value,
					"This number is beyond what anything here can be.");
		}
		else if (node instanceof CollectionStartEvent collection) {
			refuseTag(collection.getTag(), line);
			refuseUnless(++this.depth <= MAX_DEPTH, line, "", "Lists and maps are nested too deeply here.");
		}
	}

	private void refuseTag(Optional<String> tag, int line) {
		refuseUnless(tag.isEmpty(), line, tag.orElse(""), "Tags are not used here; leave them out.");
	}

	/** What begins like a number has to be one that can be counted with. */
	private static boolean isFiniteOrNone(String value) {
		String number = value.startsWith("-") || value.startsWith("+") ? value.substring(1) : value;
		if (number.equalsIgnoreCase(".inf") || number.equalsIgnoreCase(".nan")) {
			return false;
		}
		boolean numeric = !number.isEmpty() && number.chars().allMatch((one) -> "0123456789.eE+-_".indexOf(one) >= 0)
				&& Character.isDigit(number.charAt(0));
		return !numeric || value.length() <= MAX_NUMBER && !overflows(value);
	}

	private static boolean overflows(String value) {
		try {
			return !Double.isFinite(Double.parseDouble(value));
		}
		catch (NumberFormatException ex) {
			// a date or a range; whoever reads the field says whether it may be one
			return false;
		}
	}

	private void refuseUnless(boolean fine, int line, String found, String reason) {
		if (!fine) {
			throw refused(line, found, reason);
		}
	}

	private RulesRefused refused(int line, @Nullable String found, String reason) {
		return new RulesRefused(List.of(new Problem(this.file, line, (found != null) ? found : "", reason, null)));
	}

}
