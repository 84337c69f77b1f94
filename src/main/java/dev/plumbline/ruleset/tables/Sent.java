package dev.plumbline.ruleset.tables;

import java.util.Map;
import java.util.TreeMap;

/**
 * A form as it was sent.
 *
 * @param typed what stood in the fields
 * @param was what stood in them when the form was shown
 * @param begin whether a draft is to be begun for it
 */
record Sent(Fields typed, Fields was, boolean begin) {

	static final String WAS = "was.";

	static Sent of(Table table, Map<String, String> sent) {
		Map<String, String> typed = new TreeMap<>();
		Map<String, String> was = new TreeMap<>();
		sent.forEach((name, value) -> {
			if (name.startsWith(WAS)) {
				was.put(name.substring(WAS.length()), value);
			}
			else {
				typed.put(name, value);
			}
		});
		table.ticks().forEach((tick) -> typed.put(tick, typed.containsKey(tick) ? Fields.YES : Fields.NO));
		return new Sent(new Fields(typed), new Fields(was), sent.containsKey("begin"));
	}

}
