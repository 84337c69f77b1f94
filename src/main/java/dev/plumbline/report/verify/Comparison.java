package dev.plumbline.report.verify;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Difference;
import dev.plumbline.assessment.recommendation.DifferenceWriter;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.report.CanonicalJson;
import dev.plumbline.report.verify.FileResult.Again;
import dev.plumbline.report.verify.FileResult.Change;
import dev.plumbline.report.verify.FileResult.Result;
import dev.plumbline.report.verify.Replay.Cause;
import dev.plumbline.report.verify.Replay.Step;
import dev.plumbline.rules.RulesRefused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says what has become of an advice since it was given, and why. */
@Component
class Comparison {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> ORIGIN = List.of("rulebook", "program", "asOf");

	private final Replay replay;

	private final RulesInForce rules;

	private final MessageSource messages;

	private final Clock clock;

	Comparison(Replay replay, RulesInForce rules, MessageSource messages, Clock clock) {
		this.replay = replay;
		this.rules = rules;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Runs a genuine report again.
	 * @param newer whether something was advised for the same assessment since
	 */
	Again again(Claim claim, boolean newer, Locale locale) {
		try {
			RuleSet then = this.rules.byNumber(claim.particulars().ruleSet());
			if (!then.hash().equals(claim.particulars().ruleSetHash())) {
				return impossible(newer);
			}
			Answers answers = claim.answers();
			Requirements requirements = Questionnaire.shipped().requirements(answers);
			Advice given = claim.advice();
			Advice now = this.replay.again(requirements, given, then);
			boolean identical = Replay.isIdentical(now, claim.json().path("advice"));
			List<Step> steps = new ArrayList<>(List.of(new Step(Cause.PROGRAM, now, then)));
			steps.addAll(this.replay.untilToday(requirements, now, then, LocalDate.now(this.clock)));
			List<Change> changes = changes(answers, new Step(Cause.PROGRAM, given, then), steps, locale);
			List<String> otherwise = sentences(answers, new Step(Cause.PROGRAM, given, then), steps.get(0), locale);
			return new Again(identical ? Result.IDENTICAL : Result.DIFFERENT, this.replay.program(), otherwise,
					this.rules.current().number(), changes, newer);
		}
		catch (RefusedAnswers | RulesRefused | IllegalArgumentException | IllegalStateException ex) {
			// such as rules that this release no longer reads
			return impossible(newer);
		}
	}

	private Again impossible(boolean newer) {
		return new Again(Result.IMPOSSIBLE, this.replay.program(), List.of(), this.rules.current().number(), List.of(),
				newer);
	}

	/** Whether the advice of a report comes out the same again. */
	boolean isReproduced(Claim claim, Locale locale) {
		return again(claim, false, locale).result() == Result.IDENTICAL;
	}

	private List<Change> changes(Answers answers, Step given, List<Step> steps, Locale locale) {
		List<Change> changes = new ArrayList<>();
		Step before = given;
		for (Step step : steps) {
			if (!Arrays.equals(bare(before.advice()), bare(step.advice()))) {
				changes.add(new Change(step.cause().name().toLowerCase(Locale.ROOT),
						sentences(answers, before, step, locale)));
			}
			before = step;
		}
		return List.copyOf(changes);
	}

	private List<String> sentences(Answers answers, Step before, Step after, Locale locale) {
		return new DifferenceWriter(this.messages, locale, before.ruleSet(), after.ruleSet())
			.write(Difference.between(answers, before.advice(), answers, after.advice()))
			.advice();
	}

	/** Without what names where it comes from, which differs with every release. */
	private static byte[] bare(Advice advice) {
		ObjectNode bare = (ObjectNode) JSON.readTree(JSON.writeValueAsString(advice));
		bare.remove(ORIGIN);
		return CanonicalJson.of(bare);
	}

}
