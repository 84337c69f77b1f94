package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The draft as rules, read once for as long as it stays the same: going through what it
 * would change asks for it again and again.
 */
@Component
class DraftRules {

	private volatile @Nullable Read last;

	/** What comes of reading it. */
	DraftReading of(Draft draft) {
		String hash = draft.hash();
		Read known = this.last;
		if (known == null || !known.hash().equals(hash)) {
			known = new Read(hash, DraftReading.of(draft.text()));
			this.last = known;
		}
		return known.reading();
	}

	private record Read(String hash, DraftReading reading) {
	}

}
