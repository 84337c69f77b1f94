package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every number of a rule set, by name, with the sources they come from. */
public final class Evidence {

	static final Pattern MENTION = Pattern.compile("\\[([^\\]\\[]*)]");

	private final Map<String, EvidenceEntry> entries = new LinkedHashMap<>();

	private final Map<String, Source> sources = new LinkedHashMap<>();

	/**
	 * @throws RulesRefused when a name stands twice or an entry names a source that is
	 * not there
	 */
	public Evidence(List<EvidenceEntry> entries, List<Source> sources) {
		List<Problem> problems = new ArrayList<>();
		for (Source source : sources) {
			source.problem()
				.ifPresent((reason) -> problems.add(Problem.of("sources.yaml", String.valueOf(source.id()), reason)));
			if (this.sources.put(source.id(), source) != null) {
				problems.add(Problem.of("sources.yaml", source.id(), "This source stands twice; keep one."));
			}
		}
		for (EvidenceEntry entry : entries) {
			String name = String.valueOf(entry.name());
			entry.problem().ifPresent((reason) -> problems.add(Problem.of("evidence.yaml", name, reason)));
			if (this.entries.put(entry.name(), entry) != null) {
				problems.add(Problem.of("evidence.yaml", name, "This figure stands twice; keep one."));
			}
			if (!this.sources.containsKey(entry.source())) {
				problems.add(Problem.of("evidence.yaml", name,
						"Its source '" + entry.source() + "' is not in sources.yaml; add it or name another."));
			}
		}
		RulesRefused.throwIfAny(problems.subList(0, Math.min(problems.size(), ChapterReader.MAX_PROBLEMS)));
	}

	/**
	 * Reads {@code evidence.yaml} and {@code sources.yaml} of a rule set.
	 * @throws RulesRefused when one of them is missing or not of its shape
	 */
	public static Evidence read(RuleSetText text) {
		return EvidenceFile.read(text);
	}

	/**
	 * The value of a figure.
	 * @throws IllegalArgumentException when there is no figure of that name
	 */
	public double value(String name) {
		return entry(name).value();
	}

	/**
	 * A figure with all that is known of it.
	 * @throws IllegalArgumentException when there is no figure of that name
	 */
	public EvidenceEntry entry(String name) {
		EvidenceEntry entry = this.entries.get(name);
		if (entry == null) {
			throw new IllegalArgumentException("There is no evidence named '" + name + "'.");
		}
		return entry;
	}

	public boolean has(String name) {
		return this.entries.containsKey(name);
	}

	/** All figures, in the order of the file. */
	public Collection<EvidenceEntry> entries() {
		return List.copyOf(this.entries.values());
	}

	/** All sources, in the order of the file. */
	public Collection<Source> sources() {
		return List.copyOf(this.sources.values());
	}

	public boolean hasSource(String id) {
		return this.sources.containsKey(id);
	}

	/** The names mentioned in square brackets. */
	static List<String> mentions(String text) {
		return MENTION.matcher(text).results().map((mention) -> mention.group(1)).toList();
	}

	/** Replaces every figure mentioned in a text by its value as people write it. */
	String fill(String text) {
		return pieces(text).stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * Takes a text apart where it mentions a figure; together, the pieces are the text
	 * with its figures filled in.
	 */
	public List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		for (MatchResult mention : MENTION.matcher(text).results().filter((one) -> has(one.group(1))).toList()) {
			if (mention.start() > end) {
				pieces.add(new Piece(text.substring(end, mention.start()), null));
			}
			pieces.add(new Piece(entry(mention.group(1)).shown(), mention.group(1)));
			end = mention.end();
		}
		if (end < text.length()) {
			pieces.add(new Piece(text.substring(end), null));
		}
		return List.copyOf(pieces);
	}

	/** Replaces every figure mentioned in a line by its value as programs write it. */
	String fillPlain(String line) {
		return MENTION.matcher(line).replaceAll((mention) -> plain(value(mention.group(1))));
	}

	/** A number without exponent or grouping, as DRL reads it. */
	static String plain(double value) {
		return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}

	/**
	 * A part of a text.
	 *
	 * @param text as visitors read it
	 * @param figure the name of the figure that this part is; absent where it is none
	 */
	public record Piece(String text, @Nullable String figure) {
	}

}
