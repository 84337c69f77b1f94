package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.FiguresUsed;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where figures and sources of a rule set are used. Looks at the texts of rules, so that
 * it knows of a draft with mistakes as well.
 */
final class Uses {

	private static final Pattern SOURCES = Pattern.compile("(?m)^\\s*+Source\\s++([^\\r\\n]*+)");

	private final List<Part> rules;

	/** Ids of sources, by the name of each figure. */
	private final Map<String, String> figures = new LinkedHashMap<>();

	Uses(RuleSetText text) {
		List<Part> all = Parts.of(text).all();
		this.rules = all.stream().filter((part) -> part.kind() == Part.Kind.RULE).map(Uses::withoutRemarks).toList();
		all.stream()
			.filter((part) -> part.kind() == Part.Kind.FIGURE)
			.forEach((part) -> Yaml.entry(part)
				.ifPresent((entry) -> this.figures.put(part.name(), String.valueOf(entry.get("source")))));
	}

	private static Part withoutRemarks(Part rule) {
		String said = rule.text()
			.lines()
			.filter((line) -> !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"));
		return new Part(rule.kind(), rule.file(), rule.name(), said);
	}

	List<Use> ofFigure(String name) {
		return rules((rule) -> rule.text().contains("[" + name + "]"));
	}

	/** Whether anything would be missing without this figure. */
	boolean needsFigure(String name) {
		return FiguresUsed.isOfArithmetic(name) || !ofFigure(name).isEmpty();
	}

	List<Use> ofSource(String id) {
		return rules((rule) -> {
			Matcher named = SOURCES.matcher(rule.text());
			return named.find() && Arrays.asList(named.group(1).strip().split("\\s*+,\\s*+")).contains(id);
		});
	}

	/** Names of the figures that come from a source. */
	List<String> figuresOf(String id) {
		return this.figures.keySet().stream().filter((figure) -> id.equals(this.figures.get(figure))).toList();
	}

	/** Whether anything would be without a source. */
	boolean needsSource(String id) {
		return !figuresOf(id).isEmpty() || !ofSource(id).isEmpty();
	}

	private List<Use> rules(Predicate<Part> use) {
		return this.rules.stream().filter(use).map((rule) -> new Use(rule.name(), rule.file())).toList();
	}

	/**
	 * A rule that uses something.
	 *
	 * @param chapter name of the file
	 */
	public record Use(String rule, String chapter) {
	}

}
