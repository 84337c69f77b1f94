package dev.plumbline.casebook.likeness;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A system reduced to what it is compared by: the value of each trait that was answered,
 * in the stated reading.
 */
record Profile(Map<Trait, Object> values) {

	/**
	 * With less than this share of all weights in common, there is nothing to compare.
	 */
	private static final double ENOUGH = 0.5;

	/** Below this, two values of a trait are as good as the same. */
	private static final double NOTABLE = 0.125;

	Profile {
		values = Collections.unmodifiableMap(new EnumMap<>(values));
	}

	/**
	 * What was answered; what is open is not compared. The traffic is the one that the
	 * advice has worked out of daily users, when nothing else was said of it.
	 */
	static Profile of(Answers answers, Advice advice) {
		Map<Trait, Object> values = given(answers);
		Double requests = advice.tests().traffic().figure("application").now();
		if (requests != null && answers.isGiven("dailyUsers")) {
			values.putIfAbsent(Trait.TRAFFIC, requests);
		}
		return new Profile(values);
	}

	/**
	 * What a case answers. Where it names no kind of work, it has the usual one, and not
	 * one that nobody knows.
	 */
	static Profile of(PublishedCase published) {
		Map<Trait, Object> values = given(published.answers());
		for (Trait trait : List.of(Trait.WORKLOADS, Trait.EVENTS)) {
			values.putIfAbsent(trait, Objects.requireNonNull(trait.question().defaultValue()));
		}
		return new Profile(values);
	}

	private static Map<Trait, Object> given(Answers answers) {
		Requirements stated = answers.questionnaire().requirements(answers);
		Map<Trait, Object> values = new EnumMap<>(Trait.class);
		for (Trait trait : Trait.values()) {
			String id = trait.question().id();
			if (answers.isGiven(id)) {
				values.put(trait, Objects.requireNonNull(stated.value(id), id));
			}
		}
		return values;
	}

	/**
	 * How far this system is from another: the root of the mean of their squared
	 * differences, by weight, over the traits that both have; 0 when they differ in
	 * nothing, at most 1. The same in both directions. Empty when they have too little in
	 * common to be compared.
	 */
	OptionalDouble distanceTo(Profile other) {
		double apart = 0;
		double shared = 0;
		double all = 0;
		for (Trait trait : Trait.values()) {
			all += trait.weight();
			if (isShared(trait, other)) {
				shared += trait.weight();
				apart += contribution(trait, other);
			}
			else if (trait.decides()) {
				return OptionalDouble.empty();
			}
		}
		return (shared < ENOUGH * all) ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(apart / shared));
	}

	/** The traits that keep this system from another, the one that does so most first. */
	List<Trait> notablyApart(Profile other) {
		return Arrays.stream(Trait.values())
			.filter((trait) -> isShared(trait, other) && difference(trait, other) >= NOTABLE)
			.sorted(Comparator.comparingDouble((Trait trait) -> contribution(trait, other)).reversed())
			.toList();
	}

	private boolean isShared(Trait trait, Profile other) {
		return this.values.containsKey(trait) && other.values.containsKey(trait);
	}

	/** Squared, so that one thing wholly different counts for more than many slightly. */
	private double contribution(Trait trait, Profile other) {
		return trait.weight() * Math.pow(difference(trait, other), 2);
	}

	private double difference(Trait trait, Profile other) {
		return trait.between(value(trait), other.value(trait));
	}

	/** The value of a trait that was answered. */
	Object value(Trait trait) {
		return Objects.requireNonNull(this.values.get(trait), trait::name);
	}

}
