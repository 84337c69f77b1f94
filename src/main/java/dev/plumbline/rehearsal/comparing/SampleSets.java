package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.EvidenceEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answer sets drawn at random, the same ones for the same two rule sets; many of them
 * near the figures of either, where advice changes. To be gone through once.
 */
public final class SampleSets implements AnswerSets {

	private static final long SEED = 20_260_501;

	private final AnswerSamples samples;

	private final int size;

	private long drawn;

	public SampleSets(RuleSet before, RuleSet after, int size) {
		this.samples = new AnswerSamples(Questionnaire.shipped(), SEED,
				Stream.of(before, after)
					.flatMap((rules) -> rules.evidence().entries().stream())
					.map(EvidenceEntry::value)
					.distinct()
					.toList());
		this.size = size;
	}

	@Override
	public int size() {
		return this.size;
	}

	@Override
	public List<AnswerSet> next(long after, int most) {
		List<AnswerSet> next = new ArrayList<>();
		while (next.size() < most && this.drawn < this.size) {
			Answers answers = this.samples.next();
			if (++this.drawn > after) {
				next.add(new AnswerSet(Population.SAMPLES, this.drawn, () -> answers));
			}
		}
		return next;
	}

	/** One of them by its number, from 1. */
	public static Answers sample(RuleSet before, RuleSet after, int number) {
		return new SampleSets(before, after, number).next(number - 1L, 1).get(0).source().get();
	}

}
