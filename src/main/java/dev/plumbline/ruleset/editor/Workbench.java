package dev.plumbline.ruleset.editor;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what the workbench shows. */
@Component
class Workbench {

	private final Drafts drafts;

	private final Versions versions;

	Workbench(Drafts drafts, Versions versions) {
		this.drafts = drafts;
		this.versions = versions;
	}

	/** The rules that are worked on now. */
	@Transactional(readOnly = true)
	public RulesInHand now() {
		Version published = this.versions.published();
		Draft draft = this.drafts.current().orElse(null);
		return new RulesInHand(draft, published,
				(draft != null) ? draft.text() : this.versions.text(published.number()));
	}

}
