package dev.plumbline.ruleset.editor;

import dev.plumbline.advice.SentenceList;
import dev.plumbline.qualification.Qualification;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;

/** Every sentence a rule may be made of, with a search. */
@Controller
class SentencesPage {

	private static final int LONGEST_SEARCH = 100;

	private final Workbench workbench;

	SentencesPage(Workbench workbench) {
		this.workbench = workbench;
	}

	@GetMapping(EditorConfiguration.PATH + "/sentences")
	String show(@RequestParam(defaultValue = "") String q, Model model) {
		String words = q.strip();
		words = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
		SentenceList advice = this.workbench.now().sentences("");
		SentenceList enquiries = Qualification.sentences();
		SentenceList found = mentioning(words, advice);
		SentenceList foundForEnquiries = mentioning(words, enquiries);
		model.addAttribute("q", words);
		model.addAttribute("all", size(advice) + size(enquiries));
		model.addAttribute("found", size(found) + size(foundForEnquiries));
		model.addAttribute("conditions", found.conditions());
		model.addAttribute("conclusions", found.conclusions());
		model.addAttribute("enquiryConditions", foundForEnquiries.conditions());
		model.addAttribute("enquiryConclusions", foundForEnquiries.conclusions());
		return "admin/rules/sentences";
	}

	private static int size(SentenceList sentences) {
		return sentences.conditions().size() + sentences.conclusions().size();
	}

	private static SentenceList mentioning(String words, SentenceList all) {
		return new SentenceList(mentioning(words, all.conditions()), mentioning(words, all.conclusions()));
	}

	private static List<String> mentioning(String words, List<String> sentences) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
		return sentences.stream()
			.filter((sentence) -> wanted.stream().allMatch(sentence.toLowerCase(Locale.ROOT)::contains))
			.toList();
	}

}
