package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Locale;

/** What the pages of all kinds of entries have in common. */
final class Pages {

	static final String RULES = "/admin/rules";

	private static final int LONGEST_SEARCH = 100;

	private Pages() {
	}

	/** The entry of that name, or a page that says there is none. */
	static Part known(Ground ground, Table table, String name) {
		return ground.part(table.kind(), name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Relative, because only the visitor knows by which name and scheme we were reached.
	 */
	static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

	/** What is looked for. */
	static String search(String q) {
		String words = q.strip();
		return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
	}

	/** Whether every word that is looked for stands in one of the texts. */
	static boolean matches(String q, List<String> texts) {
		String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
		return List.of(q.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(all::contains);
	}

}
