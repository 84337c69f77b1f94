package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a rule set grades enquiries: by its own chapter, or by the shipped one where it is
 * from before there was any.
 */
public final class Qualifications {

	private Qualifications() {
	}

	/**
	 * The chapter that a rule set goes by.
	 * @throws RulesRefused when it has one that cannot be read
	 */
	public static Qualification of(RuleSetText text) {
		return Qualification.isIn(text) ? Qualification.read(text) : shipped();
	}

	/** The chapter that came with this release. */
	static Qualification shipped() {
		return Holder.SHIPPED;
	}

	/** What is wrong with the chapter and its scenarios; empty when there is none. */
	static List<Problem> problems(RuleSetText text) {
		List<Problem> problems = new ArrayList<>();
		try {
			of(text);
		}
		catch (RulesRefused ex) {
			// what is wrong with figures or sources, the advice says as well
			ex.problems()
				.stream()
				.filter((problem) -> problem.chapter().equals(Qualification.CHAPTER))
				.forEach(problems::add);
		}
		try {
			QualificationScenarios.of(text);
		}
		catch (RulesRefused ex) {
			problems.addAll(ex.problems());
		}
		return problems;
	}

	/**
	 * Runs every scenario of an enquiry; takes milliseconds for each.
	 * @param ruleSet that was read from the text
	 * @throws RulesRefused when the chapter or a scenario cannot be read
	 */
	public static List<Tried> run(RuleSetText text, RuleSet ruleSet, LocalDate asOf) {
		return QualificationScenarios.of(text)
			.run(of(text), ruleSet, asOf)
			.stream()
			.map((result) -> new Tried(result.scenario().name(), result.differences()))
			.toList();
	}

	/**
	 * A scenario that was run.
	 *
	 * @param differences from what it expects; empty when all is well
	 */
	public record Tried(String name, List<String> differences) {

		/** Whether it comes out as it says. */
		public boolean passes() {
			return this.differences.isEmpty();
		}

	}

	/** Built when it is first asked for. */
	private static final class Holder {

		private static final Qualification SHIPPED = Qualification.read(ShippedRules.text());

	}

}
