package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Locale;

/**
 * The review of all answers: contradictions are said here, before the advice is given.
 */
@Controller
class ReviewPage {

	/** Rules that warn before anything is concluded speak of the answers alone. */
	private static final String BEFORE_THE_TESTS = "concepts";

	private final Drafts drafts;

	private final DraftAdvisor advisor;

	private final NextPage next;

	private final Foresight foresight;

	private final RulesInForce rules;

	private final MessageSource messages;

	ReviewPage(Drafts drafts, DraftAdvisor advisor, NextPage next, Foresight foresight, RulesInForce rules,
			MessageSource messages) {
		this.drafts = drafts;
		this.advisor = advisor;
		this.next = next;
		this.foresight = foresight;
		this.rules = rules;
		this.messages = messages;
	}

	@GetMapping("/assessments/{id}/review")
	String show(@PathVariable String id, Model model, Locale locale) {
		Assessment assessment = this.drafts.find(id);
		Draft draft = Drafts.of(assessment);
		Advice advice = this.advisor.advice(draft);
		Texts texts = new Texts(this.messages, locale, this.rules.current().evidence());
		model.addAttribute("id", id);
		model.addAttribute("deleteAfter", assessment.deleteAfter());
		model.addAttribute("view", new ReviewWriter(texts, id, draft, this.rules.byNumber(advice.rulebook()))
			.write(contradictions(advice), this.next.open(draft), this.foresight.of(draft), assessment.isAdvised()));
		return "questionnaire/review";
	}

	/** Takes up what a contradiction proposes, if it still does. */
	@PostMapping(path = "/assessments/{id}/review", params = "instead")
	View useInstead(@PathVariable String id, @RequestParam String instead) {
		this.drafts.change(id,
				(typed) -> Proposal.made(contradictions(this.advisor.advice(Draft.of(typed))), instead)
					.map((proposal) -> answered(typed, proposal))
					.orElse(typed));
		return Addresses.seeOther(Addresses.review(id));
	}

	private static Typed answered(Typed typed, Proposal proposal) {
		Question question = Questionnaire.shipped().question(proposal.answer());
		return typed.answered(question, Questionnaire.shipped().wording(question.id()), proposal.value());
	}

	/** Gives the advice, unless something typed cannot be read yet. */
	@PostMapping("/assessments/{id}/review")
	View advise(@PathVariable String id) {
		return Addresses.seeOther(this.advisor.keep(id));
	}

	private List<Advice.Warning> contradictions(Advice advice) {
		RuleSet given = this.rules.byNumber(advice.rulebook());
		return advice.warnings()
			.stream()
			.filter((warning) -> given.rulebook().rule(warning.rule()).stratum().name().equals(BEFORE_THE_TESTS))
			.toList();
	}

}
