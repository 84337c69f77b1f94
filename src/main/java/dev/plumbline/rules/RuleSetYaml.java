package dev.plumbline.rules;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the YAML files of a rule set, which anybody who edits rules can write: data of
 * the expected shape and nothing else.
 */
public final class RuleSetYaml {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.build();

	private RuleSetYaml() {
	}

	/**
	 * Reads a file that is a list.
	 * @throws RulesRefused with file and line when it is not of that shape
	 */
	public static <T> List<T> list(String file, String text, TypeReference<List<T>> type) {
		List<T> items = read(file, text, type);
		if (items.stream().anyMatch(Objects::isNull)) {
			throw refused(file, 0, "null", "An entry of the list is empty; fill it in or take it out.");
		}
		return items;
	}

	/**
	 * Reads a file.
	 * @throws RulesRefused with file and line when it is not of that shape
	 */
	public static <T> T read(String file, String text, TypeReference<T> type) {
		YamlGuard.check(file, text);
		try {
			T value = text.isBlank() ? null : YAML.readValue(text, type);
			if (value == null) {
				throw refused(file, 0, "nothing", "This file is empty; it needs its entries.");
			}
			return value;
		}
		catch (JacksonException ex) {
			throw refused(file, line(ex, text), found(ex), reason(ex));
		}
	}

	/**
	 * Problems with entries as a whole, each with the line in which a key of the entry
	 * has the value that was found; without a line where it never has.
	 */
	public static List<Problem> located(List<Problem> problems, String file, String text, String key) {
		List<String> lines = text.lines().toList();
		return problems.stream()
			.map((problem) -> (problem.line() == 0 && problem.chapter().equals(file))
					? new Problem(file, line(lines, key, problem.found()), problem.found(), problem.reason(), null)
					: problem)
			.toList();
	}

	private static int line(List<String> lines, String key, String value) {
		Pattern entry = Pattern
			.compile("(?:^|[\\s{,-])" + key + ":\\s*+[\"']?" + Pattern.quote(value) + "[\"']?\\s*+(?:[,}#].*+)?$");
		for (int line = 0; line < lines.size(); line++) {
			if (entry.matcher(lines.get(line)).find()) {
				return line + 1;
			}
		}
		return 0;
	}

	private static RulesRefused refused(String file, int line, String found, String reason) {
		return new RulesRefused(List.of(new Problem(file, line, found, reason, null)));
	}

	/** What nobody knows is noticed only when its entry ends. */
	private static int line(JacksonException ex, String text) {
		int line = (ex.getLocation() != null) ? Math.max(ex.getLocation().getLineNr(), 0) : 0;
		if (ex instanceof UnrecognizedPropertyException unknown) {
			List<String> lines = text.lines().limit(line).toList();
			for (int at = lines.size(); at > 0; at--) {
				if (lines.get(at - 1).contains(unknown.getPropertyName() + ":")) {
					return at;
				}
			}
		}
		return line;
	}

	/** The way to the field, such as {@code areas.0.candidates.2.prior}. */
	private static String found(JacksonException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : String.valueOf(step.getIndex()))
			.collect(Collectors.joining("."));
	}

	private static String reason(JacksonException ex) {
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return "There is no field '" + unknown.getPropertyName() + "' here; there are "
					+ unknown.getKnownPropertyIds() + ".";
		}
		if (ex instanceof DatabindException) {
			return "What stands in this field is missing or of another kind than it takes.";
		}
		String said = ex.getOriginalMessage();
		return said.startsWith("Duplicate") ? "This field stands twice; keep one."
				: "A number or a field cannot be read here; write it plainly.";
	}

}
