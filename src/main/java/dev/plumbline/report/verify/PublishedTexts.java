package dev.plumbline.report.verify;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Versions;
import org.springframework.stereotype.Component;

/** Reads them from where they are published. */
@Component
class PublishedTexts implements RuleTexts {

	private final Versions versions;

	PublishedTexts(Versions versions) {
		this.versions = versions;
	}

	@Override
	public RuleSetText text(int number) {
		return this.versions.text(number);
	}

}
