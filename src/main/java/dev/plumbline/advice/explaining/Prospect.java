package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.Decision;
import dev.plumbline.advice.Decisions;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Requirements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can still become of half-filled answers: which results any of the answers to come
 * could change, and which of them matter most. Found by drawing some hundred ways in
 * which the rest could be answered, the same ones for the same answers. What was not
 * asked yet may be anything that the question allows, what is unsure anything plausible.
 *
 * @param verdict what the rules say so far
 * @param tried how many ways were drawn
 * @param changing results that are not the same in all of them, by their names in the
 * contract, such as {@code verdict} or {@code choices.queue}
 * @param settles for each open answer on the way the share of the doubt that knowing it
 * removes, estimated: up to 1, and about 0, also a little below, where it is nothing
 */
public record Prospect(Verdict verdict, int tried, Set<String> changing, Map<String, Double> settles) {

	private static final String VERDICT = "verdict";

	private static final double STEPS = 20;

	/** Enough to see which answer matters most. */
	private static final int FEW = 128;

	/** Enough to say that a verdict holds. */
	private static final int MANY = 256;

	/** What can still become of the answers on this way. */
	public static Prospect of(RuleSet ruleSet, Journey journey) {
		Journey way = journey.with(journey.counted());
		Requirements stated = way.answers().questionnaire().requirements(way.answers());
		List<Open> open = new OpenValues(ruleSet, stated).open((question) -> canBeAnswered(question, way));
		Iterator<Requirements> others = new Variants(ruleSet, stated, open, (answers) -> way.with(answers).counted())
			.drawn()
			.iterator();
		Decisions decisions = new Decisions(ruleSet);
		List<Reading> readings = new ArrayList<>(List.of(new Reading(stated, decisions.of(stated))));
		List<String> asked = open.stream().map(Open::answer).filter(asked(way)::contains).toList();
		// whatever is not on the way comes onto it only by an answer that is
		boolean enough = asked.isEmpty();
		while (!enough && others.hasNext()) {
			Requirements other = others.next();
			readings.add(new Reading(other, decisions.of(other)));
			enough = readings.size() >= MANY || (readings.size() >= FEW && changing(readings).contains(VERDICT));
		}
		return new Prospect(readings.get(0).decision().verdict(), readings.size(), changing(readings),
				settles(asked, readings));
	}

	/**
	 * Whether nothing that can still be said changes the verdict, as far as was tried.
	 */
	public boolean verdictHolds() {
		return !this.changing.contains(VERDICT);
	}

	/**
	 * How much the answers to these questions settle together, each taken by itself, in
	 * twentieths of the doubt: what differs by less is not told apart.
	 */
	public long weight(Collection<Question> questions) {
		double sum = questions.stream().mapToDouble((question) -> this.settles.getOrDefault(question.id(), 0.0)).sum();
		return Math.max(0, Math.round(sum * STEPS));
	}

	/**
	 * The open answers that settle more than a little, most decisive first; of several
	 * that are about equal the first of the contract.
	 */
	public List<String> mostDecisiveFirst() {
		return this.settles.entrySet()
			.stream()
			.filter((open) -> Math.round(open.getValue() * STEPS) > 0)
			.sorted(Comparator.comparing((open) -> -Math.round(open.getValue() * STEPS)))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static boolean canBeAnswered(Question question, Journey way) {
		boolean alternative = way.answers().questionnaire().wording(question.id()).insteadOf() != null;
		return !alternative && !way.isAnswered(question);
	}

	private static Set<String> asked(Journey way) {
		return way.pages()
			.stream()
			.flatMap((page) -> way.questions(page).stream())
			.map(Question::id)
			.collect(Collectors.toSet());
	}

	private static Set<String> changing(List<Reading> readings) {
		Map<String, String> first = readings.get(0).decision().byName();
		Set<String> changing = new LinkedHashSet<>();
		readings.stream()
			.map(Reading::decision)
			.distinct()
			.map(Decision::byName)
			.forEach((other) -> first.keySet()
				.stream()
				.filter((name) -> !first.get(name).equals(other.get(name)))
				.forEach(changing::add));
		return changing;
	}

	private static Map<String, Double> settles(List<String> answers, List<Reading> readings) {
		Doubt doubt = new Doubt(true);
		double all = doubt.of(readings.stream().map(Reading::decision).toList());
		Map<String, Double> settles = new LinkedHashMap<>();
		answers.forEach((answer) -> settles.put(answer, (all > 0) ? 1 - doubt.knowing(answer, readings) / all : 0));
		return settles;
	}

}
