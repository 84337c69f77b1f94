package dev.plumbline.ruleset.tables;

import dev.plumbline.rules.RuleSetYaml;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.text.Part;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.core.type.TypeReference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Single values and entries of YAML, written so that they stay what they are. */
final class Yaml {

	/** What no reader of YAML takes for anything but these words. */
	private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9-]*+(?: [A-Za-z0-9-]++)*+");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Set<String> MEANT_OTHERWISE = Set.of("true", "false", "null", "yes", "no", "on", "off", "y",
			"n");

	private static final Dump QUOTED = new Dump(
			DumpSettings.builder().setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED).setSplitLines(false).build());

	private Yaml() {
	}

	/** A text on one line, in quotes unless it is plain words or a day. */
	static String text(String value) {
		boolean plain = DAY.matcher(value).matches()
				|| (WORDS.matcher(value).matches() && !MEANT_OTHERWISE.contains(value.toLowerCase(Locale.ROOT)));
		return plain ? value : QUOTED.dumpToString(value).strip();
	}

	/**
	 * What stands in the fields of the one entry that a part is; empty when it is none.
	 */
	static Optional<Fields> fields(Part part) {
		return entry(part).map((entry) -> {
			Map<String, String> fields = new TreeMap<>();
			entry.forEach((key, value) -> fields.put(key, (value != null) ? typed(value) : ""));
			return new Fields(fields);
		});
	}

	/** The one entry that a part is; empty when it is none. */
	static Optional<Map<String, Object>> entry(Part part) {
		try {
			List<Map<String, Object>> entries = RuleSetYaml.list(part.file(), part.text(),
					new TypeReference<List<Map<String, Object>>>() {
					});
			return (entries.size() == 1) ? Optional.of(entries.get(0)) : Optional.empty();
		}
		catch (RulesRefused ex) {
			// a draft may be wrong; the page shows the text as it is
			return Optional.empty();
		}
	}

	/** A value as people type it into a field. */
	static String typed(Object value) {
		return (value instanceof Double number) ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
				: String.valueOf(value);
	}

	/** Whether a text can stand in a rule set: seen by everybody, and not too long. */
	static boolean holds(String value) {
		try {
			RuleSetYaml.read("", text(value), new TypeReference<String>() {
			});
			return true;
		}
		catch (RulesRefused ex) {
			// which sign it is that cannot be seen, cannot be shown
			return false;
		}
	}

}
