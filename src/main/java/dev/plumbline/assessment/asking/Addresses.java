package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/** Where the pages of an assessment are. */
final class Addresses {

	static final String START = "/questionnaire";

	private Addresses() {
	}

	static String page(@Nullable String id, Page page) {
		return (id != null) ? "/assessments/" + id + "/questions/" + page.id() : START;
	}

	/** A page that is asked before others between it and the one just answered. */
	static String pageFrom(String id, Page page, Page from) {
		return page(id, page) + "?from=" + from.id();
	}

	static String review(@Nullable String id) {
		return (id != null) ? "/assessments/" + id + "/review" : START;
	}

	static String advice(String id) {
		return "/assessments/" + id;
	}

	/** Sends the visitor on after a form, so that reloading sends nothing twice. */
	static RedirectView seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

}
