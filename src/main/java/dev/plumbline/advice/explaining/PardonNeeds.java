package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Exclusion;
import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Phrases;
import dev.plumbline.advice.explaining.Trial.Tried;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would have to be true for a candidate that rules exclude: for each of them
 * something that lifts it, and what then would still be missing.
 */
final class PardonNeeds {

	private static final int WAYS_NAMED = 3;

	private static final int RULES_NAMED = 4;

	private final Inquiry inquiry;

	private final String area;

	private final Candidate candidate;

	private final Area candidates;

	PardonNeeds(Inquiry inquiry, Area area, Candidate candidate) {
		this.inquiry = inquiry;
		this.area = area.id();
		this.candidates = area;
		this.candidate = candidate;
	}

	/** All of it, nearest first. */
	List<String> sentences(List<Exclusion> excludedBy) {
		List<Lifting> liftings = excludedBy.stream()
			.map((exclusion) -> lifting(exclusion, excludedBy))
			.sorted(Comparator.comparingDouble(Lifting::reach).thenComparing(Lifting::rule))
			.toList();
		Set<String> sentences = new LinkedHashSet<>();
		liftings.stream().limit(RULES_NAMED).forEach((lifting) -> sentences.add(sentence(lifting)));
		if (liftings.size() > RULES_NAMED) {
			sentences.add(Phrases.of("need.more-rules", liftings.size() - RULES_NAMED));
		}
		sentences.add(whatThen(liftings));
		return List.copyOf(sentences);
	}

	/** What lifts one exclusion without bringing another one. */
	private Lifting lifting(Exclusion exclusion, List<Exclusion> excludedBy) {
		Set<String> others = excludedBy.stream()
			.map(Exclusion::rule)
			.filter((rule) -> !rule.equals(exclusion.rule()))
			.collect(Collectors.toSet());
		return new Lifting(exclusion.rule(),
				this.inquiry.ways()
					.toSilence(this.inquiry.rule(exclusion.rule()))
					.stream()
					.filter((way) -> !this.inquiry.trial().canTry(way) || this.inquiry.trial()
						.along(way)
						.stream()
						.anyMatch((tried) -> others.containsAll(excluding(tried))))
					.limit(WAYS_NAMED)
					.toList());
	}

	private List<String> excluding(Tried tried) {
		return tried.excluding(this.area, this.candidate.id());
	}

	private String sentence(Lifting lifting) {
		return lifting.ways().isEmpty() ? Phrases.of("need.nothing-lifts", lifting.rule())
				: Phrases.of("need.sentence", this.inquiry.words().either(lifting.ways()));
	}

	/**
	 * With every exclusion lifted the nearest way; as things stand if that is untried.
	 */
	private String whatThen(List<Lifting> liftings) {
		List<Tried> lifted = liftings.stream().anyMatch((lifting) -> lifting.ways().isEmpty()) ? List.of()
				: this.inquiry.trial()
					.along(liftings.stream()
						.map((lifting) -> lifting.ways().get(0))
						.reduce(new Way(List.of(), 0), Way::and))
					.stream()
					.filter((tried) -> excluding(tried).isEmpty())
					.toList();
		if (lifted.isEmpty()) {
			int lacks = this.inquiry.evaluation().rejection(this.area, this.candidate.id()).lacks();
			return (lacks == 0) ? Phrases.of("need.nothing-else") : Phrases.of("need.also-lacks", lacks);
		}
		Tried best = lifted.stream()
			.filter((tried) -> tried.chooses(this.area, this.candidate.id()))
			.findFirst()
			.orElse(lifted.get(0));
		String answers = this.inquiry.answers(best, liftings.stream()
			.allMatch(
					(lifting) -> lifting.ways().size() == 1 && this.inquiry.trial().isObvious(lifting.ways().get(0))));
		return best.chooses(this.area, this.candidate.id()) ? Phrases.of("need.then-chosen", answers)
				: Phrases.of("need.then-lacks", answers, best.lacks(this.area, this.candidate.id()),
						this.candidates.candidate(best.chosen(this.area)).label());
	}

	private record Lifting(String rule, List<Way> ways) {

		private double reach() {
			return this.ways.isEmpty() ? Double.MAX_VALUE : this.ways.get(0).reach();
		}

	}

}
