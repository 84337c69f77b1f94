package dev.plumbline.ruleset;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tells of a release whose rules are not in force. */
@Component
class ProposalAttention implements Attention {

	private final Proposals proposals;

	private final ProposalReview review;

	ProposalAttention(Proposals proposals, ProposalReview review) {
		this.proposals = proposals;
		this.review = review;
	}

	@Override
	public List<Matter> matters() {
		return this.proposals.open()
			.map((proposal) -> matters(this.review.left(proposal).size(), proposal.release()))
			.orElse(List.of());
	}

	private static List<Matter> matters(int left, String release) {
		return (left == 0) ? List.of() : List.of(new Matter(Urgency.SOME_TIME, Role.EDITOR, "attention.rules-proposed",
				left, List.of(release), ProposalPage.PATH));
	}

}
