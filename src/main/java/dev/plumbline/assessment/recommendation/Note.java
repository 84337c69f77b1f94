package dev.plumbline.assessment.recommendation;

import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A footnote: a figure with all that is known of it, or the source of a reason.
 *
 * @param uses how many marks on the page lead to it
 * @param figure absent where it is a source alone
 * @param ours whether it is our own rule of thumb, with no source to name
 */
record Note(int number, int uses, @Nullable EvidenceEntry figure, boolean ours, Source source) {

	private static final int MOST_WAYS_BACK = 4;

	/** Which of its uses it leads back to: the first few. */
	public List<Integer> waysBack() {
		return IntStream.rangeClosed(1, Math.min(this.uses, MOST_WAYS_BACK)).boxed().toList();
	}

}
