package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every sentence a rule may be made of. What is not here cannot be said, so a rule can
 * never run code.
 *
 * @param <C> the collector that conclusions are told to
 */
public final class Vocabulary<C> {

	/** The name under which stock Drools knows the collector. */
	static final String GLOBAL = "conclusions";

	private static final Pattern GAP = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"");

	private final Class<C> collector;

	private final List<Stratum> strata;

	private final List<Entry<Condition<?>>> conditions = new ArrayList<>();

	private final List<Entry<Conclusion<C>>> conclusions = new ArrayList<>();

	private final Map<String, List<Entry<Condition<?>>>> conditionsByFirstWord = new HashMap<>();

	private final Map<String, List<Entry<Conclusion<C>>>> conclusionsByFirstWord = new HashMap<>();

	private Vocabulary(Builder<C> builder) {
		this.collector = builder.collector;
		this.strata = List.copyOf(builder.strata);
		for (Condition<?> condition : builder.conditions) {
			Template template = Template.of(condition.words(), builder.parameters);
			add(new Entry<>(condition, template), this.conditions, this.conditionsByFirstWord);
		}
		for (Conclusion<C> conclusion : builder.conclusions) {
			Template template = Template.of(conclusion.words(), builder.parameters);
			add(new Entry<>(conclusion, template), this.conclusions, this.conclusionsByFirstWord);
		}
	}

	private static <T> void add(Entry<T> entry, List<Entry<T>> all, Map<String, List<Entry<T>>> byFirstWord) {
		if (all.stream().anyMatch((other) -> other.template().shown().equals(entry.template().shown()))) {
			throw new IllegalArgumentException("Two sentences read alike: " + entry.template().shown());
		}
		all.add(entry);
		byFirstWord.computeIfAbsent(entry.template().firstWord(), (word) -> new ArrayList<>()).add(entry);
	}

	/** Begins a vocabulary whose strata run in the given order. */
	public static <C> Builder<C> of(Class<C> collector, List<Stratum> strata) {
		return new Builder<>(collector, strata);
	}

	Class<C> collector() {
		return this.collector;
	}

	List<Stratum> strata() {
		return this.strata;
	}

	@Nullable Stratum stratum(String name) {
		return this.strata.stream().filter((stratum) -> stratum.name().equals(name)).findFirst().orElse(null);
	}

	/** The condition a line is, or null when it is none. */
	@Nullable Match<Condition<?>> condition(String line) {
		return match(line, this.conditionsByFirstWord);
	}

	/** The conclusion a line is, or null when it is none. */
	@Nullable Match<Conclusion<C>> conclusion(String line) {
		return match(line, this.conclusionsByFirstWord);
	}

	private static <T> @Nullable Match<T> match(String line, Map<String, List<Entry<T>>> byFirstWord) {
		for (Entry<T> entry : byFirstWord.getOrDefault(Template.firstWord(line), List.of())) {
			List<String> written = entry.template().match(line);
			if (written != null) {
				return new Match<>(entry.sentence(), entry.template(), written);
			}
		}
		return null;
	}

	/** Every condition as a writer sees it, in the order of the vocabulary. */
	public List<String> conditionSentences() {
		return this.conditions.stream().map((entry) -> entry.template().shown()).toList();
	}

	/** Every conclusion as a writer sees it, in the order of the vocabulary. */
	public List<String> conclusionSentences() {
		return this.conclusions.stream().map((entry) -> entry.template().shown()).toList();
	}

	/** The sentence that shares most words with a line, or null when none comes near. */
	@Nullable String nearest(String line, boolean concluding) {
		Set<String> words = words(line);
		return (concluding ? conclusionSentences() : conditionSentences()).stream()
			.filter((sentence) -> likeness(words, sentence) > 0)
			.max(Comparator.comparingDouble((sentence) -> likeness(words, sentence)))
			.orElse(null);
	}

	private static double likeness(Set<String> words, String sentence) {
		Set<String> own = words(sentence);
		Set<String> shared = new HashSet<>(own);
		shared.retainAll(words);
		return (double) shared.size() / (own.size() + words.size() - shared.size());
	}

	private static Set<String> words(String line) {
		// What stands in gaps says little about which sentence was meant.
		String fixed = GAP.matcher(line.toLowerCase(Locale.ENGLISH)).replaceAll(" ");
		return new HashSet<>(List.of(fixed.split("[^a-z0-9-]+")));
	}

	/**
	 * The same vocabulary as a DSL for stock Drools, which then reads the very same
	 * chapters once evidence names are filled in.
	 */
	public String toDsl() {
		StringBuilder dsl = new StringBuilder();
		dsl.append("# Written from the sentences of the vocabulary; a test keeps it current.\n");
		dsl.append("[keyword]chapter \"{title}\"=").append(header()).append('\n');
		dsl.append("[keyword]stratum {name:\\w+}=agenda-group \"{name}\"\n");
		longestFirst(this.conditions).forEach((entry) -> dsl.append("[when]")
			.append(entry.template().dsl())
			.append('=')
			.append(pattern(entry.sentence(), entry.sentence().drl()))
			.append('\n'));
		longestFirst(this.conclusions).forEach((entry) -> dsl.append("[then]")
			.append(entry.template().dsl())
			.append('=')
			.append(call(entry.sentence().drl()))
			.append('\n'));
		dsl.append("[then]Because \"{text:[^\"]+}\"=;\n");
		dsl.append("[then]Source {ids:[A-Za-z0-9, -]+}=;\n");
		return dsl.toString();
	}

	/** The DRL that stands before the rules of every chapter. */
	String header() {
		StringBuilder header = new StringBuilder("package ").append(Rulebook.PACKAGE).append("; ");
		this.conditions.stream()
			.map((entry) -> entry.sentence().fact().getName())
			.distinct()
			.sorted()
			.forEach((fact) -> header.append("import ").append(fact).append("; "));
		return header.append("global ")
			.append(this.collector.getName())
			.append(' ')
			.append(GLOBAL)
			.append(';')
			.toString();
	}

	static String pattern(Condition<?> condition, String constraint) {
		return condition.fact().getSimpleName() + "( " + constraint + " )";
	}

	static String call(String call) {
		return GLOBAL + "." + call.replaceFirst("\\(", "( drools.getRule().getName(), ") + ";";
	}

	/** Stock Drools tries entries in order and is content with a part of a line. */
	private static <T> List<Entry<T>> longestFirst(List<Entry<T>> entries) {
		return entries.stream()
			.sorted(Comparator.comparingInt((Entry<T> entry) -> -entry.template().dsl().length())
				.thenComparing((entry) -> entry.template().dsl()))
			.toList();
	}

	private record Entry<T>(T sentence, Template template) {
	}

	/** A line recognised as a sentence. */
	record Match<T>(T sentence, Template template, List<String> written) {

		Arguments arguments(Evidence evidence) {
			return this.template.read(this.written, evidence);
		}

		/** The figure that stands in a gap, or null when none does. */
		@Nullable String figure() {
			for (int gap = 0; gap < this.written.size(); gap++) {
				if (this.template.gaps().get(gap).kind() == Parameter.Kind.NUMBER) {
					return Evidence.mentions(this.written.get(gap)).get(0);
				}
			}
			return null;
		}

		private String value(int gap, Evidence evidence) {
			String value = this.written.get(gap);
			return switch (this.template.gaps().get(gap).kind()) {
				case NUMBER -> evidence.fillPlain(value);
				case TEXT -> evidence.fill(value.substring(1, value.length() - 1));
				default -> value;
			};
		}

		/** Puts what was written into the gaps of the DRL. */
		String fill(String words, String drl, Evidence evidence) {
			// In one pass, so that a brace in a text is never taken for a gap.
			List<String> names = Template.gapNames(words);
			return Template.fillGaps(drl, (name) -> value(names.indexOf(name), evidence));
		}

	}

	/** Collects the sentences of a vocabulary. */
	public static final class Builder<C> {

		private final Class<C> collector;

		private final List<Stratum> strata;

		private final Map<String, Parameter> parameters = new LinkedHashMap<>();

		private final List<Condition<?>> conditions = new ArrayList<>();

		private final List<Conclusion<C>> conclusions = new ArrayList<>();

		private Builder(Class<C> collector, List<Stratum> strata) {
			this.collector = collector;
			this.strata = strata;
		}

		/** Declares what may stand in gaps of that name. */
		public Builder<C> parameter(String name, Parameter parameter) {
			this.parameters.put(name, parameter);
			return this;
		}

		public Builder<C> condition(Condition<?> condition) {
			this.conditions.add(condition);
			return this;
		}

		public Builder<C> conclusion(Conclusion<C> conclusion) {
			this.conclusions.add(conclusion);
			return this;
		}

		public Vocabulary<C> build() {
			return new Vocabulary<>(this);
		}

	}

}
