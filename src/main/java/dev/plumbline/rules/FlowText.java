package dev.plumbline.rules;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values by name as the scenarios of a rule set hold them: YAML between braces. */
public final class FlowText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int WIDTH = 116;

	private static final String INDENT = "    ";

	private FlowText() {
	}

	/** All of them, indented by four, on as many lines as it takes. */
	public static String of(Map<String, ?> values) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder("{");
		int left = values.size();
		for (Map.Entry<String, ?> value : values.entrySet()) {
			String piece = " " + value.getKey() + ": " + of(value.getValue()) + ((--left > 0) ? "," : " }");
			if (line.length() + piece.length() > WIDTH) {
				lines.add(INDENT + line);
				line = new StringBuilder(" ");
			}
			line.append(piece);
		}
		lines.add(INDENT + (values.isEmpty() ? "{}" : line));
		return String.join("\n", lines) + "\n";
	}

	/** One value; what JSON quotes, YAML reads as the same text. */
	public static String of(Object value) {
		return JSON.writeValueAsString(value);
	}

}
