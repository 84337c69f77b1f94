package dev.plumbline.search;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;

/** Search over everything that is public, and a way on where nothing is found. */
@Controller
class SearchPage {

	private static final Logger logger = LoggerFactory.getLogger(SearchPage.class);

	private final Finding finding;

	SearchPage(Finding finding) {
		this.finding = finding;
	}

	@GetMapping("/search")
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind, Model model,
			HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader("Cache-Control", "no-cache");
		Query query = Query.of(q);
		model.addAttribute("query", query);
		model.addAttribute("longest", Query.LONGEST);
		if (query.isTooLong()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		else if (!query.isEmpty()) {
			find(query, kind(kind), model, response);
		}
		return "search/page";
	}

	private void find(Query query, @Nullable Kind only, Model model, HttpServletResponse response) {
		try {
			model.addAttribute("only", only);
			model.addAttribute("found", this.finding.find(query, only));
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("The database cannot be searched: {}", ex.getMessage());
			model.addAttribute("away", true);
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
	}

	/** A kind that there is not narrows nothing. */
	private static @Nullable Kind kind(String id) {
		return Arrays.stream(Kind.values()).filter((kind) -> kind.id().equals(id)).findFirst().orElse(null);
	}

}
