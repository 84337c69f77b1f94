package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/**
 * The rules in force as one file of plain DRL, for anybody who wants to read or run them.
 */
@RestController
class RulesFile {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final RulesInForce rules;

	private final Versions versions;

	private volatile @Nullable Written latest;

	RulesFile(RulesInForce rules, Versions versions) {
		this.rules = rules;
		this.versions = versions;
	}

	/** Kept by whoever has it until the rules change, which they find out by asking. */
	@GetMapping("/rules.drl")
	ResponseEntity<String> download() {
		RuleSet ruleSet = this.rules.current();
		String name = "plumbline-rules-" + ruleSet.number() + ".drl";
		return ResponseEntity.ok()
			.contentType(TEXT)
			.cacheControl(CacheControl.noCache())
			// a strong tag would keep it from being compressed
			.eTag("W/\"" + ruleSet.number() + "-" + ruleSet.hash() + "\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text(ruleSet));
	}

	private String text(RuleSet ruleSet) {
		Written known = this.latest;
		if (known == null || known.ruleSet() != ruleSet) {
			known = new Written(ruleSet, title(ruleSet) + ruleSet.rulebook().toDrl());
			this.latest = known;
		}
		return known.text();
	}

	private String title(RuleSet ruleSet) {
		String published = this.versions.find(ruleSet.number())
			.map((version) -> ", published " + version.publishedAt())
			.orElse("");
		return "// Plumbline, rule set " + ruleSet.number() + published + "\n// " + ruleSet.hash() + "\n\n";
	}

	/** What was written for the rule set asked for last. */
	private record Written(RuleSet ruleSet, String text) {
	}

}
