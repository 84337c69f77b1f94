package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.assessment.Secret;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.casebook.likeness.SimilarCases;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The recommendation at its secret address with all that were given before it, and its
 * deletion by whoever knows that address.
 */
@Controller
class RecommendationPage {

	private final Assessments assessments;

	private final RulesInForce rules;

	private final SimilarCases similar;

	private final Explanations explanations;

	private final MessageSource messages;

	private final Clock clock;

	private final Revisions revisions;

	private final RevisionWriter revisionWriter;

	private final List<RecommendationPart> parts;

	RecommendationPage(Assessments assessments, RulesInForce rules, SimilarCases similar, Explanations explanations,
			MessageSource messages, Clock clock, Revisions revisions, RevisionWriter revisionWriter,
			List<RecommendationPart> parts) {
		this.assessments = assessments;
		this.rules = rules;
		this.similar = similar;
		this.explanations = explanations;
		this.messages = messages;
		this.clock = clock;
		this.revisions = revisions;
		this.revisionWriter = revisionWriter;
		this.parts = parts;
	}

	@GetMapping("/assessments/{id}")
	Object show(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
		Assessment assessment = find(id);
		Advice advice = assessment.advice();
		if (advice == null) {
			return seeOther("/assessments/" + id + "/review");
		}
		show(assessment, new Given(assessment.revision(), assessment.answers(), advice), LocalDate.now(this.clock),
				Caller.of(request), model, locale);
		this.parts.forEach((part) -> part.addTo(model, assessment, locale));
		return "assessment/recommendation";
	}

	/** An earlier one, to be read as it was given and to be left as it is. */
	@GetMapping("/assessments/{id}/revisions/{number:[1-9][0-9]{0,8}}")
	String showRevision(@PathVariable String id, @PathVariable int number, HttpServletRequest request, Model model,
			Locale locale) {
		Assessment assessment = find(id);
		Revision revision = this.revisions.find(assessment, number)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Given given = new Given(number, revision.answers(), revision.advice());
		show(assessment, given, given.advice().asOf(), Caller.of(request), model, locale);
		model.addAttribute("readOnly", true);
		return "assessment/recommendation";
	}

	/** As it is to be read on that day. */
	private void show(Assessment assessment, Given given, LocalDate day, Caller caller, Model model, Locale locale) {
		Advice advice = given.advice();
		RuleSet ruleSet = this.rules.byNumber(advice.rulebook());
		Requirements requirements = Questionnaire.shipped().requirements(given.answers());
		Explanation explanation = this.explanations.offer(caller, ruleSet, requirements).orElse(null);
		model.addAttribute("view", new RecommendationWriter(advice, ruleSet, this.messages, locale, Drawing::html)
			.view(requirements, explanation, day));
		model.addAttribute("inForce", this.rules.current().number() == advice.rulebook());
		model.addAttribute("similar", this.similar.to(given.answers(), advice));
		model.addAttribute("revision", this.revisionWriter.write(assessment, given, locale));
		model.addAttribute("id", assessment.secret().value());
		model.addAttribute("deleteAfter", assessment.deleteAfter());
	}

	@GetMapping("/assessments/{id}/delete")
	String askBeforeDeleting(@PathVariable String id, Model model) {
		model.addAttribute("advised", find(id).isAdvised());
		model.addAttribute("id", id);
		return "assessment/recommendation-delete";
	}

	@PostMapping("/assessments/{id}/delete")
	View delete(@PathVariable String id) {
		int deleted = Secret.read(id).map(this.assessments::deleteBySecret).orElse(0);
		if (deleted == 0) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return seeOther("/?deleted#main");
	}

	/**
	 * Relative, because only the visitor knows by which name and scheme we were reached.
	 */
	private static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

	private Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
