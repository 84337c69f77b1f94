package dev.plumbline.enquiry.desk;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.Part;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The recommendation that an enquiry came from, as far as its sender let us have it and
 * for as long as it is kept. Its secret address stays out of here.
 */
@Component
class Recommended {

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Clock clock;

	Recommended(Assessments assessments, Revisions revisions, Reports reports, Clock clock) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.clock = clock;
	}

	/** What was answered and advised; each for those only who may see it. */
	Optional<Revision> revision(Enquiry enquiry) {
		return assessment(enquiry).flatMap((assessment) -> revision(assessment, enquiry));
	}

	/** The report, where the whole of it was sent. */
	Optional<Report> report(Enquiry enquiry) {
		return assessment(enquiry).filter((assessment) -> enquiry.sends(Part.REPORT))
			.flatMap((assessment) -> revision(assessment, enquiry)
				.map((revision) -> this.reports.of(assessment, revision)));
	}

	private Optional<Assessment> assessment(Enquiry enquiry) {
		Enquiry.Sent sent = enquiry.sent();
		LocalDate today = LocalDate.now(this.clock);
		return Optional.ofNullable(sent)
			.flatMap((some) -> this.assessments.findById(some.assessment()))
			.filter((assessment) -> !assessment.deleteAfter().isBefore(today));
	}

	private Optional<Revision> revision(Assessment assessment, Enquiry enquiry) {
		Enquiry.Sent sent = enquiry.sent();
		return (sent != null) ? this.revisions.find(assessment, sent.revision()) : Optional.empty();
	}

}
