package dev.plumbline.report.verify;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.report.CanonicalJson;
import dev.plumbline.report.verify.Mixtures.Part;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has an advice given again, by its own rules and step by step by those of today. */
@Component
class Replay {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final RulesInForce rules;

	private final Mixtures mixtures;

	private final String program;

	Replay(RulesInForce rules, Mixtures mixtures, @Value("${plumbline.program}") String program) {
		this.rules = rules;
		this.mixtures = mixtures;
		this.program = program;
	}

	/** The advice as this program gives it, for the date and by the rules of then. */
	Advice again(Requirements requirements, Advice advice, RuleSet ruleSet) {
		return new Advisor(this.rules, advice.program()).advise(requirements, advice.asOf(), ruleSet);
	}

	/**
	 * Whether two advices are the same, byte for byte.
	 * @param written one of them as JSON
	 */
	static boolean isIdentical(Advice advice, JsonNode written) {
		JsonNode again = JSON.readTree(JSON.writeValueAsString(advice));
		return Arrays.equals(CanonicalJson.of(again), CanonicalJson.of(written));
	}

	/**
	 * The way from an advice as this program gives it again to the one of today: each
	 * step is what it comes to with one more thing as it is today.
	 */
	List<Step> untilToday(Requirements requirements, Advice again, RuleSet then, LocalDate today) {
		RuleSet now = this.rules.current();
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(Cause.DATE, advice(requirements, then, again.program(), today), then));
		if (now.number() != then.number()) {
			Set<Part> changed = this.mixtures.changed(then, now);
			parts(requirements, then, now, changed, again.program(), today).ifPresentOrElse(steps::addAll,
					() -> steps.add(new Step(Cause.TOGETHER, advice(requirements, now, again.program(), today), now)));
		}
		return List.copyOf(steps);
	}

	/** Figures first, rules last; empty where some of them do not fit together. */
	private Optional<List<Step>> parts(Requirements requirements, RuleSet then, RuleSet now, Set<Part> changed,
			String program, LocalDate today) {
		List<Step> steps = new ArrayList<>();
		Set<Part> taken = EnumSet.noneOf(Part.class);
		for (Part part : changed) {
			taken.add(part);
			Optional<RuleSet> mixed = taken.equals(changed) ? Optional.of(now) : this.mixtures.mix(then, now, taken);
			if (mixed.isEmpty()) {
				return Optional.empty();
			}
			steps.add(new Step(Cause.of(part), advice(requirements, mixed.get(), program, today), mixed.get()));
		}
		return Optional.of(steps);
	}

	private Advice advice(Requirements requirements, RuleSet ruleSet, String program, LocalDate day) {
		return new Advisor(this.rules, program).advise(requirements, day, ruleSet);
	}

	/** The version of this program. */
	String program() {
		return this.program;
	}

	/** What makes an advice come out otherwise than it did. */
	enum Cause {

		PROGRAM, DATE, FIGURES, CANDIDATES, RULES, TOGETHER;

		private static Cause of(Part part) {
			return valueOf(part.name());
		}

	}

	/**
	 * A step towards today.
	 *
	 * @param advice what it comes to
	 * @param ruleSet what it was given by
	 */
	record Step(Cause cause, Advice advice, RuleSet ruleSet) {
	}

}
