package dev.plumbline.ruleset.editor;

import dev.plumbline.advice.SentenceList;
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
		SentenceList all = this.workbench.now().sentences();
		model.addAttribute("q", words);
		model.addAttribute("all", all.conditions().size() + all.conclusions().size());
		model.addAttribute("conditions", mentioning(words, all.conditions()));
		model.addAttribute("conclusions", mentioning(words, all.conclusions()));
		return "admin/rules/sentences";
	}

	private static List<String> mentioning(String words, List<String> sentences) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
		return sentences.stream()
			.filter((sentence) -> wanted.stream().allMatch(sentence.toLowerCase(Locale.ROOT)::contains))
			.toList();
	}

}
