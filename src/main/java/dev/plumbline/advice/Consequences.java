package dev.plumbline.advice;

import dev.plumbline.advice.Advice.Cost;
import dev.plumbline.advice.Advice.FailureMode;
import dev.plumbline.advice.Advice.Operation;
import dev.plumbline.advice.Advice.Part;
import dev.plumbline.advice.Advice.Span;
import dev.plumbline.advice.Advice.Step;
import dev.plumbline.advice.Advice.Warning;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Candidates.CandidateCost;
import dev.plumbline.advice.Conclusions.Failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from the choice, put in an order that never depends on that of the rules.
 */
final class Consequences {

	private static final double HUNDREDTHS = 100;

	private final Evaluation evaluation;

	private final Conclusions conclusions;

	Consequences(Evaluation evaluation) {
		this.evaluation = evaluation;
		this.conclusions = evaluation.conclusions();
	}

	List<Part> parts() {
		return once(this.conclusions.singledOut(), Conclusions.Singled::rule, Conclusions.Singled::what)
			.map((part) -> new Part(part.what(), this.evaluation.ruleSet().candidates().named(part.candidate()).id(),
					because(part.rule())))
			.toList();
	}

	/** Lowest rung first; a rung that several rules name stands once. */
	List<Step> ladder() {
		List<String> rungs = this.evaluation.ruleSet().candidates().ladder().stream().map(Candidates.Rung::id).toList();
		return once(this.conclusions.climbs(), Conclusions.Climb::rule, Conclusions.Climb::rung)
			.sorted(Comparator.comparing((climb) -> rungs.indexOf(climb.rung())))
			.map((climb) -> new Step(step(climb.rung()), climb.trigger(), because(climb.rule())))
			.toList();
	}

	private String step(String rung) {
		return this.evaluation.ruleSet()
			.candidates()
			.ladder()
			.stream()
			.filter((step) -> step.id().equals(rung))
			.map(Candidates.Rung::step)
			.findFirst()
			.orElseThrow();
	}

	/** One for each recommended component that can fail, in the order of the areas. */
	List<FailureMode> failureModes() {
		List<FailureMode> modes = new ArrayList<>();
		for (Candidate candidate : this.evaluation.chosen()) {
			Map<Failure, String> texts = this.conclusions.failures().get(candidate.word());
			if (texts != null) {
				modes.add(new FailureMode(candidate.id(), text(texts, Failure.NODE_FAILS),
						text(texts, Failure.NETWORK_PARTITIONS), text(texts, Failure.NODE_RETURNS)));
			}
		}
		return List.copyOf(modes);
	}

	private static String text(Map<Failure, String> texts, Failure kind) {
		return texts.getOrDefault(kind, Phrases.of("failure.not-described"));
	}

	List<Operation> operations() {
		return once(this.conclusions.operations(), Conclusions.Operate::rule, Conclusions.Operate::item)
			.map((operation) -> new Operation(operation.item(), because(operation.rule())))
			.toList();
	}

	List<Warning> warnings() {
		Map<String, Map<String, String>> suggested = new HashMap<>();
		this.conclusions.suggestions()
			.forEach((suggestion) -> suggested.computeIfAbsent(suggestion.rule(), (rule) -> new LinkedHashMap<>())
				.put(suggestion.answer(), suggestion.choice()));
		List<Warning> warnings = new ArrayList<>(
				once(this.conclusions.warned(), Conclusions.Warned::rule, Conclusions.Warned::warning)
					.map((warned) -> new Warning(warned.warning(), warned.rule(), because(warned.rule()),
							suggested.getOrDefault(warned.rule(), Map.of())))
					.toList());
		this.evaluation.ruleSet().candidates().areas().forEach((area) -> {
			if (nothingFits(area.id())) {
				warnings.add(new Warning(
						Phrases.of("nothing-fits.warning", area.label(), area.candidate(area.lastResort()).label()), "",
						Phrases.of("nothing-fits.because"), Map.of()));
			}
		});
		return List.copyOf(warnings);
	}

	private boolean nothingFits(String area) {
		return this.evaluation.choices()
			.get(area)
			.candidates()
			.stream()
			.noneMatch((candidate) -> candidate.excludedBy().isEmpty());
	}

	Cost cost() {
		return new Cost(sum(CandidateCost::personMonths), sum(CandidateCost::people),
				sum(CandidateCost::infrastructure), true, Phrases.of("cost.because"));
	}

	private Span sum(Function<CandidateCost, Span> part) {
		List<Span> spans = this.evaluation.chosen().stream().map(Candidate::cost).map(part).toList();
		return new Span(hundredths(spans.stream().mapToDouble(Span::from).sum()),
				hundredths(spans.stream().mapToDouble(Span::to).sum()));
	}

	private static double hundredths(double value) {
		return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
	}

	/** In the order of the rulebook, and of several alike only the first. */
	private <T> Stream<T> once(List<T> concluded, Function<T, String> rule, Function<T, String> alike) {
		return concluded.stream()
			.sorted(Comparator.comparing((conclusion) -> position(rule.apply(conclusion))))
			.collect(Collectors.toMap(alike, Function.identity(), (first, second) -> first, LinkedHashMap::new))
			.values()
			.stream();
	}

	private int position(String rule) {
		return this.evaluation.ruleSet().rulebook().position(rule);
	}

	private String because(String rule) {
		return this.evaluation.ruleSet().rulebook().rule(rule).because();
	}

}
