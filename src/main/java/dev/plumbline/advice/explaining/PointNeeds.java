package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.Effects.Weighing;
import dev.plumbline.advice.Phrases;
import dev.plumbline.advice.explaining.Trial.Tried;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would have to be true for a candidate that lacks points: rules that would speak
 * for it, or no longer against it or for the one chosen.
 */
final class PointNeeds {

	private static final int NAMED = 3;

	/** So many of the nearest are looked at for one that is enough. */
	private static final int LOOKED_AT = 8;

	private final Inquiry inquiry;

	private final String area;

	private final Candidate candidate;

	private final Candidate chosen;

	private final int lacks;

	private final Set<Map<String, Object>> named = new HashSet<>();

	PointNeeds(Inquiry inquiry, Area area, Candidate candidate) {
		this.inquiry = inquiry;
		this.area = area.id();
		this.candidate = candidate;
		this.chosen = area.candidate(inquiry.evaluation().choices().get(area.id()).choice());
		this.lacks = inquiry.evaluation().rejection(area.id(), candidate.id()).lacks();
	}

	/**
	 * Each of them enough by itself, nearest first; where nothing is, what brings most
	 * points.
	 */
	List<String> sentences() {
		Set<String> seen = new HashSet<>();
		List<Gain> gains = gains()
			.sorted(Comparator.comparing(Gain::way, Way.NEAREST)
				.thenComparing((gain) -> -gain.points())
				.thenComparing(Gain::rule))
			.filter((gain) -> seen.add(gain.way().words()))
			.toList();
		List<String> enough = gains.stream()
			.limit(LOOKED_AT)
			.flatMap((gain) -> ifEnough(gain).stream())
			.limit(NAMED)
			.toList();
		if (!enough.isEmpty()) {
			return enough;
		}
		List<String> most = gains.stream()
			.sorted(Comparator.comparing((gain) -> -gain.points()))
			.flatMap((gain) -> ifPart(gain).stream())
			.limit(NAMED)
			.toList();
		return most.isEmpty() ? List.of(Phrases.of("need.no-rule", this.lacks)) : most;
	}

	/** What can be tried counts only if the engine agrees. */
	private Optional<String> ifEnough(Gain gain) {
		Optional<Tried> chosenWith = this.inquiry.trial()
			.along(gain.way())
			.stream()
			.filter((tried) -> tried.chooses(this.area, this.candidate.id()))
			.findFirst();
		if (chosenWith.isPresent() && !this.named.add(chosenWith.get().changes())) {
			return Optional.empty();
		}
		if (chosenWith.isPresent()) {
			return Optional.of(sentence("need.points.because", gain, this.lacks) + Phrases.of("need.points.chosen",
					this.inquiry.answers(chosenWith.get(), this.inquiry.trial().isObvious(gain.way()))));
		}
		return (gain.points() >= this.lacks && !this.inquiry.trial().canTry(gain.way()))
				? Optional.of(sentence("need.points.enough", gain, this.lacks)) : Optional.empty();
	}

	private Optional<String> ifPart(Gain gain) {
		if (!this.inquiry.trial().canTry(gain.way())) {
			return Optional.of(sentence("need.points.part", gain, this.lacks));
		}
		return this.inquiry.trial()
			.along(gain.way())
			.stream()
			.filter((tried) -> tried.excluding(this.area, this.candidate.id()).isEmpty())
			.map((tried) -> tried.lacks(this.area, this.candidate.id()))
			.min(Comparator.naturalOrder())
			.filter((left) -> left < this.lacks)
			.map((left) -> sentence("need.points.left", gain, left));
	}

	private String sentence(String key, Gain gain, int lacks) {
		return Phrases.of(key, this.inquiry.words().all(gain.way()),
				Phrases.of("need.points." + gain.how(), gain.rule(), this.chosen.label()), gain.points(), lacks);
	}

	private Stream<Gain> gains() {
		Set<String> onBoth = rules(this.candidate);
		onBoth.retainAll(rules(this.chosen));
		return Stream
			.of(silent(this.candidate, 1, "speaks"), heard(this.candidate, -1, "stops"),
					heard(this.chosen, 1, "rival-stops"), silent(this.chosen, -1, "rival-speaks"))
			.flatMap(Function.identity())
			.filter((gain) -> !onBoth.contains(gain.rule()));
	}

	private Set<String> rules(Candidate one) {
		return this.inquiry.effects()
			.on(one)
			.stream()
			.map((weighing) -> weighing.rule().name())
			.collect(Collectors.toSet());
	}

	/** Rules that would speak for it (1) or against it (-1), and do not. */
	private Stream<Gain> silent(Candidate one, int direction, String how) {
		return weighing(one, direction, false)
			.map((weighing) -> gain(this.inquiry.ways().toFire(weighing.rule()), weighing, how));
	}

	/** Rules that speak for it (1) or against it (-1). */
	private Stream<Gain> heard(Candidate one, int direction, String how) {
		return weighing(one, direction, true).flatMap((weighing) -> this.inquiry.ways()
			.toSilence(weighing.rule())
			.stream()
			.limit(NAMED)
			.map((way) -> gain(way, weighing, how)));
	}

	private Stream<Weighing> weighing(Candidate one, int direction, boolean fired) {
		return this.inquiry.effects()
			.on(one)
			.stream()
			.filter((weighing) -> Integer.signum(weighing.weight()) == direction
					&& this.inquiry.beside().fired(weighing.rule()) == fired);
	}

	private static Gain gain(Way way, Weighing weighing, String how) {
		return new Gain(way, weighing.rule().name(), Math.abs(weighing.weight()), how);
	}

	/** A rule that would bring points nearer to being enough. */
	private record Gain(Way way, String rule, int points, String how) {
	}

}
