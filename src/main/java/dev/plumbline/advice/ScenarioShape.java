package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a scenario has to be so that it can be run. */
final class ScenarioShape {

	private static final int LONGEST_NAME = 200;

	private static final Set<String> TESTS = Set.of(Outcomes.TRAFFIC, Outcomes.AVAILABILITY, Outcomes.DATA_MODEL);

	private ScenarioShape() {
	}

	/** What is wrong with it, and the way out. */
	static Optional<String> problem(Scenario scenario) {
		if (scenario.name() == null || scenario.name().isBlank() || scenario.name().length() > LONGEST_NAME) {
			return Optional.of("A scenario says what it is, in at most " + LONGEST_NAME + " characters.");
		}
		if (scenario.answers() == null) {
			return Optional.of("A scenario needs answers.");
		}
		if (Stream
			.of(scenario.tests().values(), scenario.choices().values(), scenario.fires(), scenario.silent(),
					scenario.parts())
			.flatMap(Collection::stream)
			.anyMatch(Objects::isNull)) {
			return Optional.of("Something that is expected is empty; fill it in or take it out.");
		}
		if (scenario.verdict() != null
				&& Stream.of(Verdict.values()).noneMatch((verdict) -> verdict.id().equals(scenario.verdict()))) {
			return Optional.of("There is no verdict '" + scenario.verdict() + "'.");
		}
		if (!TESTS.containsAll(scenario.tests().keySet())) {
			return Optional.of("The tests are " + TESTS.stream().sorted().toList() + ".");
		}
		if (!RuleSetCheck.AREAS.containsAll(scenario.choices().keySet())
				|| !scenario.choices().values().stream().allMatch(ScenarioShape::isChoice)) {
			return Optional.of("Choices name one of the areas " + RuleSetCheck.AREAS.stream().sorted().toList()
					+ ", each with a candidate or a list of some.");
		}
		return Optional.ofNullable(refused(scenario));
	}

	private static boolean isChoice(Object choice) {
		return choice instanceof String || (choice instanceof List<?> some && !some.isEmpty()
				&& some.stream().allMatch((one) -> one instanceof String));
	}

	private static @Nullable String refused(Scenario scenario) {
		try {
			Questionnaire.shipped().read(scenario.answers());
			return null;
		}
		catch (RefusedAnswers ex) {
			return ex.getMessage();
		}
	}

}
