package dev.plumbline.ruleset;

import dev.plumbline.ruleset.text.Differences.Difference;
import dev.plumbline.ruleset.text.LineDifference;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One part that a release changed and that is not yet as the release has it.
 *
 * @param change from what was shipped before to what is shipped now
 * @param ours as it stands in the draft or in force; absent where it does not
 * @param changedByUs whether that is not what any release ever brought
 */
record ProposedChange(Difference change, @Nullable String ours, boolean changedByUs) {

	/** By which a form names it. */
	public String key() {
		return this.change.kind() + " " + this.change.name();
	}

	/** What the release changed. */
	public List<LineDifference.Line> changed() {
		return LineDifference.between(this.change.before(), this.change.after());
	}

	/** What taking it would change. */
	public List<LineDifference.Line> taking() {
		return LineDifference.between(this.ours, this.change.after());
	}

}
