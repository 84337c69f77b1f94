package dev.plumbline.rules;

import tools.jackson.core.type.TypeReference;

import java.util.ArrayList;
import java.util.List;

/** The shape of {@code evidence.yaml} and {@code sources.yaml}, read strictly. */
final class EvidenceFile {

	/** Figures in one rule set. */
	static final int MAX_FIGURES = 1_000;

	/** Sources in one rule set. */
	static final int MAX_SOURCES = 1_000;

	private static final String FIGURES = "evidence.yaml";

	private static final String SOURCES = "sources.yaml";

	private EvidenceFile() {
	}

	static Evidence read(RuleSetText text) {
		List<Problem> problems = new ArrayList<>();
		List<EvidenceEntry> figures = List.of();
		List<Source> sources = List.of();
		try {
			figures = RuleSetYaml.list(FIGURES, text.file(FIGURES), new TypeReference<List<EvidenceEntry>>() {
			});
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
		}
		try {
			sources = RuleSetYaml.list(SOURCES, text.file(SOURCES), new TypeReference<List<Source>>() {
			});
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
		}
		RulesRefused.throwIfAny(problems);
		refuseMoreThan(MAX_FIGURES, figures, FIGURES);
		refuseMoreThan(MAX_SOURCES, sources, SOURCES);
		try {
			return new Evidence(figures, sources);
		}
		catch (RulesRefused ex) {
			List<Problem> named = RuleSetYaml.located(ex.problems(), FIGURES, text.file(FIGURES), "name");
			throw new RulesRefused(RuleSetYaml.located(named, SOURCES, text.file(SOURCES), "id"));
		}
	}

	private static void refuseMoreThan(int most, List<?> entries, String file) {
		if (entries.size() > most) {
			throw new RulesRefused(List.of(Problem.of(file, entries.size() + " entries",
					"This file holds at most " + most + " entries; take some out.")));
		}
	}

}
