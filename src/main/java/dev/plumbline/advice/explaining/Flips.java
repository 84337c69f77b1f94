package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds, for each answer and each outcome, the nearest value of that answer that changes
 * that outcome: from the stated value outwards, trying every value at which a sentence of
 * the rules begins or ceases to hold. Distance is counted in the answer's own scale: the
 * difference of numbers, the places between choices.
 */
final class Flips {

	/** Stands for an open answer in whose place nothing is taken. */
	static final String UNSURE = "unsure";

	private final Requirements stated;

	private final Decisions decisions;

	private final Situation situation;

	private final Map<String, String> decided;

	private final NumberSteps numbers;

	/**
	 * @param decisions by the same rules
	 */
	Flips(RuleSet ruleSet, Requirements stated, Decisions decisions) {
		this.stated = stated;
		this.decisions = decisions;
		this.situation = new Situation(stated, ruleSet.evidence());
		this.decided = this.decisions.of(stated).byName();
		this.numbers = new NumberSteps(new Turns(ruleSet), stated, this.decisions);
	}

	/** In the order of the contract: by answer, then verdict, tests, choices. */
	List<Flip> all() {
		return this.stated.answers()
			.questionnaire()
			.questions()
			.stream()
			.flatMap((question) -> of(question).stream())
			.toList();
	}

	private List<Flip> of(Question question) {
		Object from = Objects.requireNonNullElse(this.situation.value(question.id()), UNSURE);
		if (question.kind().isNumeric()) {
			return (from instanceof Number number) ? of(question, number.doubleValue()) : List.of();
		}
		List<Step> steps = ChoiceSteps.outwards(question, from, this.stated.open(question.id()));
		return search(question.id(), from, steps, this.decided.keySet());
	}

	/**
	 * Where giving an open number changes an outcome whatever the number is, none is the
	 * nearest, and it is no flip of that outcome. The same goes for a number worked out
	 * that nobody could give.
	 */
	private List<Flip> of(Question question, double from) {
		if (!this.numbers.allow(question, from)) {
			return List.of();
		}
		Set<String> sought = new LinkedHashSet<>(this.decided.keySet());
		sought.removeAll(differing(decide(question.id(), from)));
		return search(question.id(), from, this.numbers.outwards(question, from), sought);
	}

	private List<Flip> search(String answer, Object from, List<Step> outwards, Set<String> outcomes) {
		Set<String> sought = new LinkedHashSet<>(outcomes);
		Map<String, Flip> found = new HashMap<>();
		for (Step step : outwards) {
			Set<String> changed = differing(decide(answer, step.value()));
			changed.retainAll(sought);
			changed.forEach((outcome) -> found.put(outcome,
					flip(answer, from, step.nearest((value) -> decide(answer, value), outcome), outcome)));
			sought.removeAll(changed);
			if (sought.isEmpty()) {
				break;
			}
		}
		return this.decided.keySet().stream().filter(found::containsKey).map(found::get).toList();
	}

	private Flip flip(String answer, Object from, Object to, String sought) {
		Map<String, String> after = decide(answer, to);
		Set<String> different = differing(after);
		different.remove(sought);
		List<String> listed = new ArrayList<>(List.of(sought));
		listed.addAll(different);
		return new Flip(answer, written(answer, from), written(answer, to),
				listed.stream().map((what) -> change(what, after)).toList());
	}

	private Flip.Change change(String what, Map<String, String> after) {
		return new Flip.Change(what, Objects.requireNonNull(this.decided.get(what)),
				Objects.requireNonNull(after.get(what)));
	}

	private Map<String, String> decide(String answer, Object value) {
		return this.decisions.of(this.stated.with(answer, value)).byName();
	}

	/** Names of the outcomes that are others than stated, in their order. */
	private Set<String> differing(Map<String, String> after) {
		Set<String> different = new LinkedHashSet<>(this.decided.keySet());
		different.removeIf((what) -> after.get(what).equals(this.decided.get(what)));
		return different;
	}

	/** As it is written in answers: 500 and not 500.0, choices in their order. */
	private Object written(String answer, Object value) {
		return Objects.requireNonNull(this.stated.answers().with(answer, value).toMap().get(answer));
	}

}
