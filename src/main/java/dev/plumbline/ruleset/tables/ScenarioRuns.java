package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationScenario;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.Qualifications;
import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs scenarios through the rules they stand beside. */
@Component
class ScenarioRuns {

	private static final int UNPUBLISHED = 0;

	private final Clock clock;

	ScenarioRuns(Clock clock) {
		this.clock = clock;
	}

	/** All of them, in the order of the files; takes well under a second. */
	List<Run> all(Ground ground) {
		Rules rules = rules(ground);
		return ground.parts(Part.Kind.SCENARIO).stream().map((part) -> run(part, rules)).toList();
	}

	/** One of them. */
	Optional<Run> one(Ground ground, String name) {
		return ground.part(Part.Kind.SCENARIO, name).map((part) -> run(part, rules(ground)));
	}

	private static @Nullable Rules rules(Ground ground) {
		try {
			return new Rules(RuleSet.read(UNPUBLISHED, ground.text()), Qualifications.of(ground.text()));
		}
		catch (RulesRefused ex) {
			// a draft may be wrong; the overview of the rules lists its mistakes
			return null;
		}
	}

	private Run run(Part part, @Nullable Rules rules) {
		try {
			RuleSetText alone = ScenarioTable.alone(new Fields(Map.of(ScenarioTable.TEXT, part.text())));
			Scenarios ofAdvice = Scenarios.of(alone);
			QualificationScenarios ofEnquiries = QualificationScenarios.of(alone);
			if (rules == null) {
				return new Run(part.name(), part.file(), State.NOT_RUN, List.of());
			}
			LocalDate today = LocalDate.now(this.clock);
			List<String> differences = Stream
				.concat(ofAdvice.run(rules.ofAdvice(), today).stream().map(Scenario.Result::differences),
						ofEnquiries.run(rules.ofEnquiries(), rules.ofAdvice(), today)
							.stream()
							.map(QualificationScenario.Result::differences))
				.flatMap(List::stream)
				.toList();
			return new Run(part.name(), part.file(), differences.isEmpty() ? State.PASSES : State.DIFFERS, differences);
		}
		catch (RulesRefused ex) {
			return new Run(part.name(), part.file(), State.UNREADABLE,
					ex.problems().stream().map(Problem::reason).toList());
		}
	}

	/** What scenarios are run through: the advice, and the grading after it. */
	private record Rules(RuleSet ofAdvice, Qualification ofEnquiries) {
	}

	/**
	 * What came of one.
	 *
	 * @param says what differs, or why it cannot be read
	 */
	public record Run(String name, String file, State state, List<String> says) {
	}

	/** How a scenario stands. */
	public enum State {

		PASSES, DIFFERS, UNREADABLE, NOT_RUN

	}

}
