package dev.plumbline.enquiry;

import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.QualificationCorrections;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Has the rules learn from a grade that the principal put right: what was answered and
 * chosen becomes a scenario of their draft. It is told no name, address, company, text or
 * number.
 */
@Component
public class Corrections {

	private final Assessments assessments;

	private final Revisions revisions;

	private final QualificationCorrections scenarios;

	Corrections(Assessments assessments, Revisions revisions, QualificationCorrections scenarios) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.scenarios = scenarios;
	}

	/** Whether the rules could be asked about it, so that there is anything to learn. */
	public boolean canTeach(Enquiry enquiry) {
		return revision(enquiry).isPresent();
	}

	/**
	 * Makes the scenario; not to be called within a transaction.
	 * @return whether there is one now: not when the recommendation is gone or was left
	 * out, and not when others kept saving the draft at the same moment
	 */
	public boolean teach(Enquiry enquiry, Grade grade) {
		Revision revision = revision(enquiry).orElse(null);
		if (revision == null) {
			return false;
		}
		try {
			// who grades it by hand vouches for it
			this.scenarios.add(revision.answers(), Leads.of(enquiry, true), grade);
			return true;
		}
		catch (DraftOvertaken ex) {
			return false;
		}
	}

	private Optional<Revision> revision(Enquiry enquiry) {
		Enquiry.Sent sent = enquiry.sent();
		if (sent == null || !enquiry.sends(Part.VERDICT) || !enquiry.sends(Part.ANSWERS)) {
			return Optional.empty();
		}
		return this.assessments.findById(sent.assessment())
			.flatMap((assessment) -> this.revisions.find(assessment, sent.revision()));
	}

}
