package dev.plumbline.search;

import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.faq.Answers;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that search engines may show, by their addresses within the site. */
@Component
class PublicPages {

	private final Map<String, Page> pages = new LinkedHashMap<>();

	PublicPages(Answers answers) {
		add("/", "front", false);
		add("/questionnaire", "questionnaire", false);
		add("/faq", "faq", true);
		answers.slugs().forEach((slug) -> add("/faq/" + slug, "faq", true));
		add("/casebook", "casebook", true);
		add("/casebook/agreement", "agreement", true);
		Casebook.shipped()
			.cases()
			.stream()
			.map(PublishedCase::id)
			.forEach((id) -> add("/casebook/" + id, "casebook", true));
		add("/evidence", "evidence", true);
		add("/api", "api", false);
		add("/verify", "verify", false);
		add("/contact", "contact", false);
		add("/privacy", "privacy", false);
		add("/accessibility", "accessibility", false);
		add("/imprint", "imprint", false);
	}

	private void add(String path, String about, boolean fromRules) {
		this.pages.put(path, new Page(about, fromRules));
	}

	/** In the order in which they are best read. */
	Map<String, Page> all() {
		return this.pages;
	}

	/**
	 * A page.
	 *
	 * @param about the end of the key of its description, where it has none of its own
	 * @param fromRules whether it reads otherwise by other rules
	 */
	record Page(String about, boolean fromRules) {
	}

}
