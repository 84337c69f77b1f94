package dev.plumbline.casebook.likeness;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.likeness.Neighbour.Difference;
import dev.plumbline.questionnaire.Answers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the published cases that are like a system, by what both have to do.
 * {@code docs/casebook.md} says how the distance is measured and why it ends where it
 * does.
 */
final class Likeness {

	private static final int MOST = 3;

	private static final int MOST_DIFFERENCES = 2;

	/**
	 * From here on nothing is near: all three loads thirty times as large, with nothing
	 * else different, are still just within.
	 */
	static final double FARTHEST = 0.2;

	private Likeness() {
	}

	/**
	 * The cases nearest to what somebody answered, at most three, the nearest first; none
	 * when nothing is near, or too little was answered to say so.
	 * @param advice given for these answers
	 */
	static List<Neighbour> nearest(Casebook casebook, Answers answers, Advice advice) {
		return nearest(Profile.of(answers, advice), casebook.cases().stream());
	}

	/** The cases nearest to one of them, itself left out. */
	static List<Neighbour> nearest(Casebook casebook, PublishedCase published) {
		return nearest(Profile.of(published), casebook.cases().stream().filter(Predicate.not(published::equals)));
	}

	/** Those equally near stay in the order of the book. */
	static List<Neighbour> nearest(Profile profile, Stream<PublishedCase> cases) {
		return cases.flatMap((published) -> neighbour(profile, published).stream())
			.sorted(Comparator.comparingDouble(Neighbour::distance))
			.limit(MOST)
			.toList();
	}

	private static Optional<Neighbour> neighbour(Profile profile, PublishedCase published) {
		Profile other = Profile.of(published);
		OptionalDouble distance = profile.distanceTo(other);
		if (distance.isEmpty() || distance.getAsDouble() > FARTHEST) {
			return Optional.empty();
		}
		List<Difference> differences = profile.notablyApart(other)
			.stream()
			.limit(MOST_DIFFERENCES)
			.map((trait) -> new Difference(trait.question().id(), profile.value(trait), other.value(trait)))
			.toList();
		return Optional.of(new Neighbour(published, distance.getAsDouble(), differences));
	}

}
