package dev.plumbline.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what somebody asks for, or what comes nearest. */
@Component
class Finding {

	private final Editions editions;

	private final Index index;

	Finding(Editions editions, Index index) {
		this.editions = editions;
		this.index = index;
	}

	/**
	 * What there is for a query that is not too long.
	 * @param only the one kind to look among; all when absent
	 */
	Found find(Query query, @Nullable Kind only) {
		if (!this.index.saysAnything(query)) {
			return new Found(Found.Outcome.NO_WORDS, Hits.NONE, null);
		}
		Edition edition = this.editions.current();
		Hits hits = this.index.find(edition.hash(), query, only);
		if (hits.isEmpty() && this.editions.restore()) {
			hits = this.index.find(edition.hash(), query, only);
		}
		return hits.isEmpty() ? nearest(edition, query) : new Found(Found.Outcome.FOUND, hits, null);
	}

	private Found nearest(Edition edition, Query query) {
		Hits some = query.words().isEmpty() ? Hits.NONE : this.index.findAny(edition.hash(), query);
		String better = edition.spelling().better(query.text());
		if (better != null && this.index.find(edition.hash(), Query.of(better), null).isEmpty()) {
			better = null;
		}
		return new Found(some.isEmpty() ? Found.Outcome.NOTHING : Found.Outcome.SOME_WORDS, some, better);
	}

}
