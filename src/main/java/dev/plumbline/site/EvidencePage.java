package dev.plumbline.site;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.site.EvidenceList.Row;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Every figure that the rules in force rely on, for anybody who wants to check one. Each
 * has an anchor of its name.
 */
@Controller
class EvidencePage {

	/** New rules are in force within seconds; nobody minds to see them a minute later. */
	private static final CacheControl CACHING = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final RulesInForce rules;

	private final Clock clock;

	EvidencePage(RulesInForce rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@GetMapping("/evidence")
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String confidence,
			@RequestParam(required = false) String overdue, @RequestParam(defaultValue = "") String sort, Model model,
			HttpServletResponse response) {
		RuleSet ruleSet = this.rules.current();
		LocalDate today = LocalDate.now(this.clock);
		EvidenceFilter filter = EvidenceFilter.of(q, confidence, overdue != null, sort);
		List<Row> all = EvidenceList.of(ruleSet);
		model.addAttribute("ruleSet", ruleSet.number());
		model.addAttribute("today", today);
		model.addAttribute("filter", filter);
		model.addAttribute("confidences", Confidence.values());
		model.addAttribute("all", all.size());
		model.addAttribute("ours", all.stream().filter(Row::estimated).count());
		model.addAttribute("overdue", all.stream().filter((row) -> row.figure().isStale(today)).count());
		model.addAttribute("rows", filter.of(all, today));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
		return "evidence/list";
	}

}
