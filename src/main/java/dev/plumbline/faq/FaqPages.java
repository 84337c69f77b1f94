package dev.plumbline.faq;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.asking.FirstAnswer;
import dev.plumbline.assessment.asking.ShortForm;
import dev.plumbline.assessment.asking.ShortForms;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answers, by the rules in force; and below each its own few questions, answered in
 * place from what stands in the address.
 */
@Controller
class FaqPages {

	private final Faq faq;

	private final EntryWriter writer;

	private final RulesInForce rules;

	private final ShortForms forms;

	private final Advisor advisor;

	private final Clock clock;

	FaqPages(Faq faq, EntryWriter writer, RulesInForce rules, ShortForms forms, Advisor advisor, Clock clock) {
		this.faq = faq;
		this.writer = writer;
		this.rules = rules;
		this.forms = forms;
		this.advisor = advisor;
		this.clock = clock;
	}

	@GetMapping("/faq")
	String index(Model model) {
		model.addAttribute("groups", Arrays.stream(Entry.Group.values()).map(this::group).toList());
		model.addAttribute("structured", StructuredData.of(this.faq.entries().stream().map(Answers::inShort).toList()));
		return "faq/index";
	}

	private Map.Entry<Entry.Group, List<Entry>> group(Entry.Group group) {
		return Map.entry(group, this.faq.entries().stream().filter((entry) -> entry.group() == group).toList());
	}

	@GetMapping("/faq/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Model model, Locale locale) {
		Entry entry = this.faq.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		RuleSet ruleSet = this.rules.current();
		LocalDate today = LocalDate.now(this.clock);
		EntryView view = this.writer.write(entry, ruleSet, today);
		model.addAttribute("view", view);
		model.addAttribute("description", entry.answer());
		model.addAttribute("structured", StructuredData.of(List.of(Answers.answer(entry, ruleSet, view.follows()))));
		ShortForm form = this.forms.of(entry.asks(), request.getParameterMap(), locale);
		model.addAttribute("fields", form.fields());
		model.addAttribute("specific", !entry.shows().isEmpty());
		model.addAttribute("mistaken", form.isMistaken());
		if (form.saysAnything() && !form.isMistaken()) {
			model.addAttribute("first", only(entry.shows(), form.answer(this.advisor, today)));
		}
		return "faq/entry";
	}

	/** With the choices that answer the question; all of them where none does. */
	private static FirstAnswer only(List<String> areas, FirstAnswer answer) {
		return areas.isEmpty() ? answer
				: new FirstAnswer(answer.verdict(), answer.headline(), answer.tests(),
						answer.choices().stream().filter((chosen) -> areas.contains(chosen.area())).toList(),
						answer.assumed(), answer.needed());
	}

}
