package dev.plumbline.assessment.asking;

import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of questions: shown, answered, and on to where the answers lead. */
@Controller
class QuestionPages {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final Drafts drafts;

	private final Onward onward;

	private final Foresight foresight;

	private final RulesInForce rules;

	private final Reasons reasons;

	private final MessageSource messages;

	QuestionPages(Drafts drafts, Onward onward, Foresight foresight, RulesInForce rules, Reasons reasons,
			MessageSource messages) {
		this.drafts = drafts;
		this.onward = onward;
		this.foresight = foresight;
		this.rules = rules;
		this.reasons = reasons;
		this.messages = messages;
	}

	@GetMapping(Addresses.START)
	String start(Model model, Locale locale) {
		PageForm form = new PageForm(this.questionnaire.pages().get(0), Map.of());
		return first(form, Typed.nothing(), model, locale);
	}

	private String first(PageForm form, Typed typed, Model model, Locale locale) {
		model.addAttribute("view", writer(locale, Draft.of(typed)).write(null, form, null));
		return "questionnaire/page";
	}

	@PostMapping(Addresses.START)
	Object begin(HttpServletRequest request, Model model, Locale locale) {
		// A new assessment has nothing that could have been overtaken.
		Map<String, String[]> fields = new HashMap<>(request.getParameterMap());
		fields.remove(PageForm.SEEN);
		PageForm form = new PageForm(this.questionnaire.pages().get(0), fields);
		Typed typed = form.on(Typed.nothing());
		if (form.page().questions().stream().allMatch(typed::isEmpty)) {
			return first(form, typed, model, locale);
		}
		return Addresses.seeOther(this.onward.from(this.drafts.begin(typed), form,
				Journey.of(Draft.of(Typed.nothing()).answers()), Draft.of(typed)));
	}

	@GetMapping("/assessments/{id}/questions")
	View resume(@PathVariable String id) {
		return Addresses.seeOther(this.onward.open(id, Drafts.of(this.drafts.find(id))));
	}

	@GetMapping("/assessments/{id}/change")
	View change(@PathVariable String id, @RequestParam String answer) {
		this.drafts.find(id);
		Page page = this.questionnaire.pages()
			.stream()
			.filter((candidate) -> candidate.questions().contains(answer))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return Addresses.seeOther(Addresses.page(id, page) + "?back=review&also=" + answer + "#q-" + answer);
	}

	@GetMapping("/assessments/{id}/questions/{page}")
	Object show(@PathVariable String id, @PathVariable String page, HttpServletRequest request, Model model,
			Locale locale) {
		PageForm form = new PageForm(page(page), request.getParameterMap());
		Assessment assessment = this.drafts.find(id);
		Draft draft = Draft.of(Drafts.of(assessment).typed().alsoAsking(form.also()));
		if (!draft.journey().leadsTo(form.page())) {
			return Addresses.seeOther(this.onward.open(id, draft));
		}
		model.addAttribute("id", id);
		model.addAttribute("deleteAfter", assessment.deleteAfter());
		model.addAttribute("view", writer(locale, draft).write(id, form, settled(draft)));
		return "questionnaire/page";
	}

	@PostMapping("/assessments/{id}/questions/{page}")
	Object answer(@PathVariable String id, @PathVariable String page, HttpServletRequest request,
			HttpServletResponse response, Model model, Locale locale) {
		PageForm form = new PageForm(page(page), request.getParameterMap());
		Journey before = Drafts.of(this.drafts.find(id)).journey();
		try {
			return Addresses.seeOther(this.onward.from(id, form, before, this.drafts.change(id, form::on)));
		}
		catch (Overtaken overtaken) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("view",
					new ConflictWriter(texts(locale), overtaken).write(Addresses.page(id, form.page()), form));
			return "questionnaire/conflict";
		}
	}

	private @Nullable SettledView settled(Draft draft) {
		return this.foresight.of(draft)
			.flatMap((prospect) -> SettledView.of(prospect, this.rules.current()))
			.orElse(null);
	}

	private Page page(String id) {
		return this.questionnaire.pages()
			.stream()
			.filter((page) -> page.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private PageWriter writer(Locale locale, Draft draft) {
		Texts texts = texts(locale);
		return new PageWriter(texts, this.reasons.with(texts), draft);
	}

	private Texts texts(Locale locale) {
		return new Texts(this.messages, locale, this.rules.current().evidence());
	}

}
