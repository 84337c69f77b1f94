package dev.plumbline.ruleset;

import dev.plumbline.advice.RulesInForce;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationInForce;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The chapter of the rule set that is in force here, read once for each. */
@Component
class PublishedQualification implements QualificationInForce {

	private static final Logger logger = LoggerFactory.getLogger(PublishedQualification.class);

	private final RulesInForce rules;

	private final Versions versions;

	private volatile @Nullable Known known;

	PublishedQualification(RulesInForce rules, Versions versions) {
		this.rules = rules;
		this.versions = versions;
	}

	@Override
	public Qualification current() {
		int number = this.rules.current().number();
		Known last = this.known;
		if (last == null || last.number() != number) {
			last = new Known(number, read(number));
			this.known = last;
		}
		return last.qualification();
	}

	private Qualification read(int number) {
		try {
			return Qualifications.of(this.versions.text(number));
		}
		catch (RulesRefused ex) {
			// as when a later release published it; no enquiry waits for that to be
			// mended
			logger.error("Rule set {} cannot grade enquiries in this release; the shipped chapter does", number, ex);
			return Qualifications.shipped();
		}
	}

	/** What was read for the rule set asked for last. */
	private record Known(int number, Qualification qualification) {
	}

}
