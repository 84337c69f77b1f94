package dev.plumbline.rehearsal.comparing;

import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;

import java.util.List;
import java.util.stream.LongStream;

/** The answers of the published cases, counted from 1 in the order of the book. */
public final class CasebookSets implements AnswerSets {

	private final List<PublishedCase> cases;

	public CasebookSets(Casebook casebook) {
		this.cases = casebook.cases();
	}

	@Override
	public int size() {
		return this.cases.size();
	}

	@Override
	public List<AnswerSet> next(long after, int most) {
		return LongStream.rangeClosed(after + 1, Math.min(after + most, this.cases.size()))
			.mapToObj((number) -> new AnswerSet(Population.CASEBOOK, number,
					() -> this.cases.get((int) number - 1).answers()))
			.toList();
	}

}
