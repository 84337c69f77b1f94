package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.CasebookReviews;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.ReviewedCasebook;
import dev.plumbline.casebook.likeness.SimilarCases;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Locale;

/** The published cases, and what the rules in force say of them. */
@Controller
class CasebookPages {

	private final CasebookReviews reviews;

	private final SimilarCases similar;

	private final MessageSource messages;

	CasebookPages(CasebookReviews reviews, SimilarCases similar, MessageSource messages) {
		this.reviews = reviews;
		this.similar = similar;
		this.messages = messages;
	}

	@GetMapping("/casebook")
	String index(@RequestParam(defaultValue = "") String verdict, @RequestParam(defaultValue = "") String agreement,
			Model model, HttpServletResponse response) {
		CasebookFilter filter = new CasebookFilter(verdict, agreement);
		if (!filter.refused().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("view", new IndexWriter(this.reviews.current()).view(filter));
		return "casebook/index";
	}

	@GetMapping("/casebook/agreement")
	String agreement(Model model, Locale locale) {
		ReviewedCasebook book = this.reviews.current();
		model.addAttribute("view", new AgreementWriter(book, words(book, locale)).view());
		return "casebook/agreement";
	}

	@GetMapping("/casebook/{id}")
	String show(@PathVariable String id, Model model, Locale locale) {
		ReviewedCasebook book = this.reviews.current();
		ReviewedCase reviewed = book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("description", reviewed.published().lesson());
		model.addAttribute("view", new CaseWriter(reviewed, words(book, locale)).view(book.ruleSet().number(),
				this.similar.to(reviewed.published())));
		return "casebook/case";
	}

	private CasebookWords words(ReviewedCasebook book, Locale locale) {
		return new CasebookWords(this.messages, locale, book.ruleSet());
	}

}
