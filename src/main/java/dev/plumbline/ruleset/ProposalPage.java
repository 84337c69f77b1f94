package dev.plumbline.ruleset;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the latest release would change in the rules, to be taken over or declined. */
@Controller
class ProposalPage {

	static final String PATH = "/admin/rules/proposal";

	private static final String TEMPLATE = "admin/rules/proposal";

	private final Proposals proposals;

	private final ProposalReview review;

	private final Drafts drafts;

	ProposalPage(Proposals proposals, ProposalReview review, Drafts drafts) {
		this.proposals = proposals;
		this.review = review;
		this.drafts = drafts;
	}

	@GetMapping(PATH)
	String show(@RequestParam(defaultValue = "0") int taken, @RequestParam(required = false) @Nullable String declined,
			Model model) {
		model.addAttribute("taken", taken);
		model.addAttribute("declined", declined != null);
		fill(model, Set.of());
		return TEMPLATE;
	}

	/** Takes the parts that were ticked into the draft. */
	@PostMapping(PATH + "/take")
	Object take(@RequestParam long proposal, @RequestParam int draft,
			@RequestParam(required = false) @Nullable List<String> part, Model model) {
		Set<String> ticked = (part != null) ? Set.copyOf(part) : Set.of();
		Optional<Proposal> open = open(proposal);
		if (open.isEmpty()) {
			return again("proposal.closed", HttpStatus.CONFLICT, ticked, model);
		}
		if (ticked.isEmpty()) {
			return again("proposal.none-ticked", HttpStatus.UNPROCESSABLE_CONTENT, ticked, model);
		}
		try {
			return seeOther("?taken=" + this.review.take(open.get(), draft, ticked));
		}
		catch (DraftOvertaken | NoDraft ex) {
			return again("proposal.overtaken", HttpStatus.CONFLICT, ticked, model);
		}
	}

	/** Leaves the rules as they are. */
	@PostMapping(PATH + "/decline")
	Object decline(@RequestParam long proposal, Model model) {
		boolean declined = open(proposal).filter(this.review::decline).isPresent();
		return declined ? seeOther("?declined") : again("proposal.closed", HttpStatus.CONFLICT, Set.of(), model);
	}

	private Optional<Proposal> open(long id) {
		return this.proposals.open().filter((proposal) -> proposal.id() == id);
	}

	private ModelAndView again(String refused, HttpStatus status, Set<String> ticked, Model model) {
		model.addAttribute("refused", refused);
		fill(model, ticked);
		return new ModelAndView(TEMPLATE, model.asMap(), status);
	}

	private void fill(Model model, Set<String> ticked) {
		Proposal proposal = this.proposals.open().orElse(null);
		List<ProposedChange> left = (proposal != null) ? this.review.left(proposal) : List.of();
		model.addAttribute("proposal", proposal);
		model.addAttribute("changes", left);
		model.addAttribute("ticked", ticked);
		model.addAttribute("draft", this.drafts.current().map(Draft::version).orElse(0));
		model.addAttribute("mayDecline", Editor.isPrincipal());
	}

	private static View seeOther(String rest) {
		return new RedirectView(PATH + rest, true, false, false);
	}

}
