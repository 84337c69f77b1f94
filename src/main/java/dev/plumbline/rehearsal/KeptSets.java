package dev.plumbline.rehearsal;

import dev.plumbline.assessment.KeptAnswers;
import dev.plumbline.rehearsal.comparing.AnswerSet;
import dev.plumbline.rehearsal.comparing.AnswerSets;
import dev.plumbline.rehearsal.comparing.Population;

import java.util.List;

/** The answers of all kept assessments, by the numbers of those. */
final class KeptSets implements AnswerSets {

	private final KeptAnswers kept;

	private final int size;

	KeptSets(KeptAnswers kept) {
		this.kept = kept;
		this.size = kept.count();
	}

	@Override
	public int size() {
		return this.size;
	}

	@Override
	public List<AnswerSet> next(long after, int most) {
		return this.kept.after(after, most)
			.stream()
			.map((given) -> new AnswerSet(Population.KEPT, given.number(), given::answers))
			.toList();
	}

}
