package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One field that is not what it was.
 *
 * @param field path to it, such as {@code limits.most}; empty when the whole is one value
 * @param before null when it was not there
 * @param after null when it is there no more
 */
record Difference(String field, @Nullable String before, @Nullable String after) {

	private static final String LEFT_OUT = "…";

	/** What differs between two texts of JSON; what is the same in both is left out. */
	static List<Difference> between(@Nullable String before, @Nullable String after) {
		Map<String, String> was = fields(before);
		Map<String, String> is = fields(after);
		Set<String> names = new LinkedHashSet<>(was.keySet());
		names.addAll(is.keySet());
		return names.stream()
			.filter((name) -> !Objects.equals(was.get(name), is.get(name)))
			.map((name) -> of(name, was.get(name), is.get(name)))
			.toList();
	}

	private static Difference of(String field, @Nullable String before, @Nullable String after) {
		if (before == null || after == null) {
			return new Difference(field, before, after);
		}
		List<String> was = before.lines().toList();
		List<String> is = after.lines().toList();
		int shorter = Math.min(was.size(), is.size());
		int head = 0;
		while (head < shorter && was.get(head).equals(is.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
			tail++;
		}
		return new Difference(field, middle(was, head, tail), middle(is, head, tail));
	}

	/** The lines that differ, with a sign where others were left out. */
	private static String middle(List<String> lines, int head, int tail) {
		List<String> shown = new ArrayList<>(lines.subList(head, lines.size() - tail));
		if (head > 0) {
			shown.add(0, LEFT_OUT);
		}
		if (tail > 0) {
			shown.add(LEFT_OUT);
		}
		return String.join("\n", shown);
	}

	private static Map<String, String> fields(@Nullable String json) {
		Map<String, String> fields = new LinkedHashMap<>();
		if (json != null) {
			collect("", JsonMapper.shared().readTree(json), fields);
		}
		return fields;
	}

	private static void collect(String path, JsonNode node, Map<String, String> fields) {
		if (node.isObject()) {
			node.properties()
				.forEach((field) -> collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
						field.getValue(), fields));
		}
		else if (!node.isNull()) {
			fields.put(path, text(node));
		}
	}

	private static String text(JsonNode node) {
		if (!node.isArray()) {
			return node.isValueNode() ? node.asString() : node.toString();
		}
		StringJoiner all = new StringJoiner(", ");
		node.forEach((element) -> all.add(text(element)));
		return all.toString();
	}

}
