package dev.plumbline.rehearsal;

import dev.plumbline.rehearsal.comparing.Population;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Locale;

/**
 * One answer set, what the rules in force and the draft say of it, and the way to make a
 * scenario of it.
 */
@Controller
@RequestMapping(RehearsalPage.PATH + "/{population:kept|casebook|samples}/{number:[1-9][0-9]{0,8}}")
class ExamplePage {

	private static final int LONGEST_NAME = 200;

	private final SideBySide sides;

	private final OwnScenarios scenarios;

	ExamplePage(SideBySide sides, OwnScenarios scenarios) {
		this.sides = sides;
		this.scenarios = scenarios;
	}

	@GetMapping
	String show(@PathVariable String population, @PathVariable long number, @RequestParam @Nullable String made,
			Model model, Locale locale) {
		SideBySide.Compared compared = find(population, number, locale);
		model.addAttribute("made", made != null);
		model.addAttribute("form",
				new ScenarioForm(compared.proposedName(), compared.hasDraft() ? Says.DRAFT : Says.IN_FORCE, null));
		return page(compared, model);
	}

	@PostMapping("/scenario")
	Object makeScenario(@PathVariable String population, @PathVariable long number,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "IN_FORCE") Says says,
			Model model, Locale locale) {
		SideBySide.Compared compared = find(population, number, locale);
		String typed = name.strip();
		String mistake = mistake(typed);
		if (mistake == null && this.scenarios.add(typed, compared.example().answers(), compared.said(says))) {
			return SeeOther.at(RehearsalPage.PATH + "/" + population + "/" + number + "?made=yes");
		}
		model.addAttribute("made", false);
		model.addAttribute("form",
				new ScenarioForm(name, says, (mistake != null) ? mistake : "rehearsal.scenario.taken"));
		return page(compared, model);
	}

	private static @Nullable String mistake(String name) {
		if (name.isEmpty()) {
			return "rehearsal.scenario.no-name";
		}
		boolean plain = name.codePoints()
			.allMatch((one) -> Character.isLetterOrDigit(one) || Character.getType(one) == Character.SPACE_SEPARATOR
					|| (one > ' ' && one < 127) || "–—’‘“”…".indexOf(one) >= 0);
		return (name.length() > LONGEST_NAME || !plain) ? "rehearsal.scenario.bad-name" : null;
	}

	private SideBySide.Compared find(String population, long number, Locale locale) {
		return this.sides.find(Population.valueOf(population.toUpperCase(Locale.ROOT)), number, locale)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String page(SideBySide.Compared compared, Model model) {
		model.addAttribute("title", compared.title());
		model.addAttribute("view", compared.view());
		model.addAttribute("compared", compared);
		return "admin/rehearsal/example";
	}

	/** Whose word the scenario holds the rules to. */
	enum Says {

		DRAFT, IN_FORCE, ADVISED

	}

	/**
	 * What was typed.
	 *
	 * @param mistake key of the message that says what is wrong; absent when nothing is
	 */
	record ScenarioForm(String name, Says says, @Nullable String mistake) {
	}

}
