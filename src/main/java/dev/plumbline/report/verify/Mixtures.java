package dev.plumbline.report.verify;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rule sets put together from an older and a newer one, which tell what each part of the
 * newer one does.
 */
@Component
class Mixtures {

	private static final int MOST_KEPT = 8;

	private final RuleTexts texts;

	private final Cache<Mixture, Optional<RuleSet>> built = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	Mixtures(RuleTexts texts) {
		this.texts = texts;
	}

	/** The parts in which two rule sets differ. */
	Set<Part> changed(RuleSet older, RuleSet newer) {
		Map<String, String> before = this.texts.text(older.number()).files();
		Map<String, String> after = this.texts.text(newer.number()).files();
		Set<Part> changed = EnumSet.noneOf(Part.class);
		for (Part part : Part.values()) {
			if (!part.of(before).equals(part.of(after))) {
				changed.add(part);
			}
		}
		return changed;
	}

	/**
	 * The older rule set with these parts of the newer one; empty when they do not fit
	 * together.
	 */
	Optional<RuleSet> mix(RuleSet older, RuleSet newer, Set<Part> newParts) {
		return this.built.get(new Mixture(older.number(), newer.number(), Set.copyOf(newParts)), this::build);
	}

	private Optional<RuleSet> build(Mixture mixture) {
		Map<String, String> files = new TreeMap<>();
		for (Part part : Part.values()) {
			files.putAll(part
				.of(this.texts.text(mixture.newParts().contains(part) ? mixture.newer() : mixture.older()).files()));
		}
		try {
			return Optional.of(RuleSet.read(mixture.newer(), new RuleSetText(files)));
		}
		catch (RulesRefused | IllegalArgumentException ex) {
			// as when a newer rule asks for a figure that the older ones have not
			return Optional.empty();
		}
	}

	/** What a rule set is made of, as far as advice depends on it. */
	enum Part {

		/** Evidence, and the sources it names. */
		FIGURES,

		/** Candidates, with what they start with and what they cost. */
		CANDIDATES,

		/** The chapters. */
		RULES;

		private Map<String, String> of(Map<String, String> files) {
			Map<String, String> part = new TreeMap<>();
			files.forEach((name, text) -> {
				if (of(name) == this) {
					part.put(name, text);
				}
			});
			return part;
		}

		private static Part of(String file) {
			return switch (file) {
				case "evidence.yaml", "sources.yaml" -> FIGURES;
				case "candidates.yaml" -> CANDIDATES;
				default -> RULES;
			};
		}

	}

	private record Mixture(int older, int newer, Set<Part> newParts) {
	}

}
