package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The candidates, one by one; which there are is fixed. */
@Component
class CandidateTable implements Table {

	static final String FILE = "candidates.yaml";

	/** What a candidate costs, each from and to. */
	static final List<String> COSTS = List.of("personMonths", "people", "infrastructure");

	static final String FROM = "From";

	static final String TO = "To";

	private static final int LONGEST = 120;

	private static final int MOST_POINTS = 100;

	private static final double HIGHEST_COST = 100_000;

	@Override
	public Part.Kind kind() {
		return Part.Kind.CANDIDATE;
	}

	@Override
	public String messages() {
		return "candidates";
	}

	@Override
	public List<String> fields() {
		return Stream
			.concat(Stream.of("label", "prior", "operations", "lead", "managed", "openSource"),
					COSTS.stream().flatMap((cost) -> Stream.of(cost + FROM, cost + TO)))
			.toList();
	}

	@Override
	public Set<String> ticks() {
		return Set.of("managed", "openSource");
	}

	@Override
	public Part place(Fields typed) {
		throw new IllegalStateException("Which candidates there are is fixed");
	}

	@Override
	public Optional<Fields> read(Part part) {
		return Yaml.entry(part).map((entry) -> {
			Map<String, String> fields = new TreeMap<>();
			Stream.of("label", "prior", "operations", "lead", "managed", "openSource")
				.forEach((key) -> fields.put(key, typed(entry.get(key))));
			Map<?, ?> cost = (entry.get("cost") instanceof Map<?, ?> map) ? map : Map.of();
			COSTS.forEach((name) -> {
				List<?> ends = (cost.get(name) instanceof List<?> list && list.size() == 2) ? list : List.of("", "");
				fields.put(name + FROM, typed(ends.get(0)));
				fields.put(name + TO, typed(ends.get(1)));
			});
			return new Fields(fields);
		});
	}

	private static String typed(@Nullable Object value) {
		return (value != null) ? Yaml.typed(value) : "";
	}

	@Override
	public List<Mistake> mistakes(Change change) {
		Fields typed = change.typed();
		List<Mistake> found = new ArrayList<>();
		Texts.needed(typed, "label", LONGEST).ifPresent(found::add);
		points(typed, "prior", -MOST_POINTS).ifPresent(found::add);
		points(typed, "operations", 0).ifPresent(found::add);
		if (!typed.word("lead").isEmpty()) {
			points(typed, "lead", 0).ifPresent(found::add);
		}
		if (hasCost(typed)) {
			COSTS.forEach((cost) -> cost(typed, cost, found));
		}
		return found;
	}

	private static Optional<Mistake> points(Fields typed, String field, int least) {
		return Numbers.whole(typed.word(field), least, MOST_POINTS).isPresent() ? Optional.empty()
				: Optional.of(Mistake.of(field, "candidates.mistake.points", least, MOST_POINTS));
	}

	private static boolean hasCost(Fields typed) {
		return COSTS.stream().anyMatch((cost) -> !(typed.word(cost + FROM) + typed.word(cost + TO)).isEmpty());
	}

	private static void cost(Fields typed, String cost, List<Mistake> found) {
		int before = found.size();
		for (String end : List.of(cost + FROM, cost + TO)) {
			if (Numbers.decimal(typed.word(end), 0, HIGHEST_COST).isEmpty()) {
				found.add(Mistake.of(end, "candidates.mistake.cost", HIGHEST_COST));
			}
		}
		if (found.size() == before
				&& Double.parseDouble(typed.word(cost + FROM)) > Double.parseDouble(typed.word(cost + TO))) {
			found.add(Mistake.of(cost + TO, "candidates.mistake.span"));
		}
	}

	/** In the manner of the file: one line of facts, one of costs. */
	@Override
	public String write(Change change) {
		Part part = Objects.requireNonNull(change.before());
		Map<String, Object> was = Yaml.entry(part).orElseGet(() -> Map.of("id", part.name().replaceFirst(".*/", "")));
		Fields typed = change.typed();
		String indent = indent(part.text());
		StringBuilder text = new StringBuilder(above(part.text())).append(indent).append("- { ");
		List<String> facts = new ArrayList<>();
		copy(was, "id", facts);
		copy(was, "word", facts);
		facts.add("label: " + Yaml.text(typed.word("label")));
		facts.add("prior: " + typed.word("prior"));
		facts.add("operations: " + typed.word("operations"));
		if (!typed.word("lead").isEmpty()) {
			facts.add("lead: " + typed.word("lead"));
		}
		copy(was, "inherits", facts);
		facts.add("managed: " + typed.is("managed"));
		facts.add("openSource: " + typed.is("openSource"));
		text.append(String.join(", ", facts));
		if (was.get("runsAlready") instanceof Map<?, ?> answers) {
			text.append(",\n").append(indent).append("    runsAlready: ").append(flow(answers));
		}
		if (hasCost(typed)) {
			text.append(",\n").append(indent).append("    cost: { ");
			text.append(String.join(", ",
					COSTS.stream()
						.map((cost) -> cost + ": [" + typed.word(cost + FROM) + ", " + typed.word(cost + TO) + "]")
						.toList()));
			text.append(" }");
		}
		return text.append(" }\n").toString();
	}

	private static void copy(Map<String, Object> was, String key, List<String> facts) {
		Object value = was.get(key);
		if (value != null) {
			facts.add(key + ": " + Yaml.text(String.valueOf(value)));
		}
	}

	private static String flow(Map<?, ?> answers) {
		List<String> said = answers.entrySet()
			.stream()
			.map((answer) -> answer.getKey() + ": "
					+ ((answer.getValue() instanceof Boolean) ? answer.getValue()
							: Yaml.text(String.valueOf(answer.getValue()))))
			.toList();
		return "{ " + String.join(", ", said) + " }";
	}

	private static String above(String text) {
		return text.lines()
			.takeWhile((line) -> !line.stripLeading().startsWith("-"))
			.map((line) -> line + "\n")
			.reduce("", String::concat);
	}

	private static String indent(String text) {
		return text.lines()
			.filter((line) -> line.stripLeading().startsWith("-"))
			.map((line) -> line.substring(0, line.indexOf('-')))
			.findFirst()
			.orElse("      ");
	}

}
