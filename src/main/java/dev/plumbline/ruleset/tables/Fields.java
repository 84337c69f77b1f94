package dev.plumbline.ruleset.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the fields of an entry, by their names, as a form shows and sends it.
 */
record Fields(Map<String, String> values) {

	static final Fields NONE = new Fields(Map.of());

	static final String YES = "true";

	static final String NO = "false";

	Fields {
		Map<String, String> plain = new TreeMap<>();
		values.forEach((name, value) -> plain.put(name, plain(value)));
		values = Map.copyOf(plain);
	}

	/** As rule sets are kept, whatever way a browser ends lines. */
	private static String plain(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n').stripTrailing().replaceFirst("^\\n+", "");
	}

	/** Empty where there is nothing. */
	String get(String name) {
		return this.values.getOrDefault(name, "");
	}

	/** The same without spaces around it. */
	String word(String name) {
		return get(name).strip();
	}

	boolean is(String name) {
		return get(name).equals(YES);
	}

	/** The same with another value of one field. */
	Fields with(String name, String value) {
		Map<String, String> changed = new TreeMap<>(this.values);
		changed.put(name, value);
		return new Fields(changed);
	}

	/** The fields that stand otherwise in another entry, as they stand there. */
	Fields changedIn(Fields other, List<String> names) {
		Map<String, String> changed = new TreeMap<>();
		names.stream()
			.filter((name) -> !get(name).equals(other.get(name)))
			.forEach((name) -> changed.put(name, other.get(name)));
		return new Fields(changed);
	}

}
