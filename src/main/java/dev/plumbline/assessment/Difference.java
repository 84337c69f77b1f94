package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Test;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is different between two advices, and between what they were given for: what a
 * change of answers did, or would do. Words and reasons are not compared, nor is the day.
 *
 * @param answers by id, in the order of the contract; a value as {@link Answers#value}
 * gives it, or {@code "unsure"}
 * @param outcomes verdict, tests and choices, by id under their names in the contract
 * @param figures the share used of what one machine carries, the year of the first limit,
 * and the confidence
 * @param origin rule set and program, where they are not the same
 */
public record Difference(List<Change> answers, List<Change> outcomes, List<Change> figures, List<Change> origin) {

	/**
	 * From one advice to another.
	 * @param before the answers that {@code advised} was given for
	 * @param after the answers that {@code advisedNow} was given for
	 */
	public static Difference between(Answers before, Advice advised, Answers after, Advice advisedNow) {
		return new Difference(changes(said(before), said(after)), changes(outcomes(advised), outcomes(advisedNow)),
				changes(figures(advised), figures(advisedNow)), changes(origin(advised), origin(advisedNow)));
	}

	/** Whether the two are alike in everything that is compared. */
	public boolean isNone() {
		return this.answers.isEmpty() && this.outcomes.isEmpty() && this.figures.isEmpty() && this.origin.isEmpty();
	}

	private static Map<String, @Nullable Object> said(Answers answers) {
		Map<String, @Nullable Object> said = new LinkedHashMap<>();
		for (Question question : answers.questionnaire().questions()) {
			said.put(question.id(), answers.isUnsure(question.id()) ? "unsure" : answers.value(question.id()));
		}
		return said;
	}

	private static Map<String, @Nullable Object> outcomes(Advice advice) {
		Map<String, @Nullable Object> outcomes = new LinkedHashMap<>();
		outcomes.put("verdict", advice.verdict().id());
		tests(advice).forEach((name, test) -> outcomes.put("tests." + name, test.outcome().id()));
		advice.choices().forEach((area, choice) -> outcomes.put("choices." + area, choice.choice()));
		return outcomes;
	}

	private static Map<String, @Nullable Object> figures(Advice advice) {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("tests.traffic.used", advice.tests().traffic().used());
		figures.put("runway.year", (advice.runway() != null) ? advice.runway().year() : null);
		figures.put("confidence.level", advice.confidence().level());
		return figures;
	}

	private static Map<String, @Nullable Object> origin(Advice advice) {
		Map<String, @Nullable Object> origin = new LinkedHashMap<>();
		origin.put("rulebook", advice.rulebook());
		origin.put("program", advice.program());
		return origin;
	}

	private static Map<String, Test> tests(Advice advice) {
		Map<String, Test> tests = new LinkedHashMap<>();
		tests.put("traffic", advice.tests().traffic());
		tests.put("availability", advice.tests().availability());
		tests.put("dataModel", advice.tests().dataModel());
		return tests;
	}

	private static List<Change> changes(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
		Set<String> names = new LinkedHashSet<>(before.keySet());
		names.addAll(after.keySet());
		List<Change> changes = new ArrayList<>();
		for (String name : names) {
			if (!Objects.equals(before.get(name), after.get(name))) {
				changes.add(new Change(name, before.get(name), after.get(name)));
			}
		}
		return List.copyOf(changes);
	}

	/**
	 * One thing that is different.
	 *
	 * @param from absent where there was none, or it was not answered
	 * @param to absent where there is none, or it is not answered
	 */
	public record Change(String what, @Nullable Object from, @Nullable Object to) {
	}

}
