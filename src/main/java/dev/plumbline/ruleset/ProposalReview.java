package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.RuleSetLog.Action;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Differences.Difference;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a release proposes, beside the principal's own rules: what is left of it, taking
 * some of it over, and declining the rest.
 */
@Component
class ProposalReview {

	private final Proposals proposals;

	private final RuleSets ruleSets;

	private final Versions versions;

	private final Drafts drafts;

	private final RuleSetLog log;

	ProposalReview(Proposals proposals, RuleSets ruleSets, Versions versions, Drafts drafts, RuleSetLog log) {
		this.proposals = proposals;
		this.ruleSets = ruleSets;
		this.versions = versions;
		this.drafts = drafts;
		this.log = log;
	}

	/**
	 * Every part that the release changed and that is not so in the draft, or, where none
	 * is open, in force.
	 */
	List<ProposedChange> left(Proposal proposal) {
		RuleSetText now = this.drafts.current()
			.map(Draft::text)
			.orElseGet(() -> this.versions.text(this.versions.published().number()));
		RuleSetText shipped = shippedBefore();
		List<Parts> brought = Stream
			.concat(Stream.of(shipped), this.proposals.before(proposal).stream().map(Proposal::text))
			.map(Parts::of)
			.toList();
		Parts ours = Parts.of(now);
		List<ProposedChange> left = new ArrayList<>();
		for (Difference change : Differences.between(shipped, proposal.text()).all()) {
			String own = text(ours, now, change);
			if (!Objects.equals(own, change.after())) {
				boolean untouched = Objects.equals(own, change.before())
						|| brought.stream().anyMatch((parts) -> Objects.equals(own, text(parts, null, change)));
				left.add(new ProposedChange(change, own, !untouched));
			}
		}
		return left;
	}

	private RuleSetText shippedBefore() {
		Integer shipped = this.ruleSets.newestShipped();
		return (shipped != null) ? this.versions.text(shipped) : new RuleSetText(Map.of());
	}

	private static @Nullable String text(Parts parts, @Nullable RuleSetText whole, Difference change) {
		if (whole != null && change.isWholeFile()) {
			return whole.files().get(change.file());
		}
		return parts.find(change.kind(), change.name()).map(Part::text).orElse(null);
	}

	/**
	 * Makes some of the changes to the draft, and begins one if none is open.
	 * @param draftVersion of the draft that was looked at; 0 when none was open
	 * @param keys of the changes
	 * @return how many were made
	 * @throws DraftOvertaken when the draft is not the one that was looked at
	 * @throws NoDraft when it is open no more
	 */
	@Transactional
	int take(Proposal proposal, int draftVersion, Collection<String> keys) {
		// nobody begins a draft or publishes one in between
		this.ruleSets.holdPublishing();
		List<Difference> chosen = left(proposal).stream()
			.filter((change) -> keys.contains(change.key()))
			.map(ProposedChange::change)
			.toList();
		if (chosen.isEmpty()) {
			return 0;
		}
		Draft draft = (draftVersion > 0) ? this.drafts.hold(draftVersion) : beginUnlessOpen();
		this.drafts.save(draft.version(), (text) -> {
			RuleSetText changed = text;
			for (Difference difference : chosen) {
				changed = difference.applyTo(changed);
			}
			return changed;
		});
		this.log.record(Action.PROPOSAL_TAKEN, RuleSetLog.release(proposal.release()),
				Map.of("parts", chosen.stream().map(Difference::name).toList()));
		return chosen.size();
	}

	private Draft beginUnlessOpen() {
		this.drafts.current().ifPresent((open) -> {
			throw new DraftOvertaken(open);
		});
		return this.drafts.begin();
	}

	/** Says no to what is left; false when it is not open any more. */
	@Transactional
	boolean decline(Proposal proposal) {
		boolean declined = this.proposals.decline(proposal.id(), Editor.name());
		if (declined) {
			this.log.record(Action.PROPOSAL_DECLINED, RuleSetLog.release(proposal.release()), Map.of());
		}
		return declined;
	}

}
