package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.NoDraft;
import dev.plumbline.ruleset.Obstacle;
import dev.plumbline.ruleset.Publishing;
import dev.plumbline.ruleset.PublishingRefused;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;

/**
 * Before the draft is in force: what it changes, whether it was rehearsed, what stands in
 * the way. Editors see all of it; only a principal publishes.
 */
@Controller
@RequestMapping(PublishPage.PATH)
class PublishPage {

	static final String PATH = "/admin/rules/publish";

	private final Publishing publishing;

	private final PublishWriter writer;

	PublishPage(Publishing publishing, PublishWriter writer) {
		this.publishing = publishing;
		this.writer = writer;
	}

	@GetMapping
	String show(Model model, Locale locale) {
		return page(new Typed("", false, null), null, model, locale);
	}

	@PostMapping
	Object publish(@RequestParam int version, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean acknowledged, Model model, Locale locale,
			HttpServletResponse response) {
		String mistake = mistake(reason.strip());
		if (mistake != null) {
			return page(new Typed(reason, acknowledged, mistake), null, model, locale);
		}
		try {
			this.publishing.publish(version, reason.strip(), acknowledged);
			return SeeOther.at(HistoryPage.PATH + "?published=yes");
		}
		catch (DraftOvertaken | NoDraft ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("overtaken", true);
			return page(new Typed(reason, acknowledged, null), null, model, locale);
		}
		catch (PublishingRefused ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(new Typed(reason, acknowledged, null), ex.obstacles(), model, locale);
		}
	}

	private static @Nullable String mistake(String reason) {
		if (reason.length() < Publishing.SHORTEST_REASON) {
			return "publish.reason.short";
		}
		return (reason.length() > Publishing.LONGEST_REASON) ? "publish.reason.long" : null;
	}

	/**
	 * @param refused what stood in the way when it was to be published; null before
	 */
	private String page(Typed typed, @Nullable List<Obstacle> refused, Model model, Locale locale) {
		PublishView view = this.writer.write(locale);
		model.addAttribute("view", view);
		model.addAttribute("typed", typed);
		model.addAttribute("refused", (refused != null) ? this.writer.obstacles(refused, locale) : null);
		return "admin/rehearsal/publish";
	}

	/**
	 * What was typed.
	 *
	 * @param mistake key of the message that says what is wrong with the reason; absent
	 * when nothing is
	 */
	record Typed(String reason, boolean acknowledged, @Nullable String mistake) {
	}

}
