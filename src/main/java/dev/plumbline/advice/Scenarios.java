package dev.plumbline.advice;

import dev.plumbline.rules.RuleSetText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All scenarios of a rule set: the files under {@code scenarios/}. */
public final class Scenarios {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final List<Scenario> scenarios;

	private Scenarios(List<Scenario> scenarios) {
		this.scenarios = scenarios;
	}

	/**
	 * Reads the scenarios of a rule set.
	 * @throws IllegalArgumentException when a file is not of their shape
	 */
	public static Scenarios of(RuleSetText text) {
		return new Scenarios(text.files()
			.entrySet()
			.stream()
			.filter((file) -> file.getKey().startsWith("scenarios/"))
			.flatMap((file) -> read(file.getKey(), file.getValue()))
			.toList());
	}

	private static Stream<Scenario> read(String file, String text) {
		try {
			return YAML.readValue(text, new TypeReference<List<Scenario>>() {
			}).stream();
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(file + ": " + ex.getOriginalMessage(), ex);
		}
	}

	/** All of them, in the order of the files. */
	public List<Scenario> all() {
		return this.scenarios;
	}

	/** Runs all of them through a rule set, as of a date. */
	public List<Scenario.Result> run(RuleSet ruleSet, LocalDate asOf) {
		return this.scenarios.stream().map((scenario) -> scenario.run(ruleSet, asOf)).toList();
	}

}
