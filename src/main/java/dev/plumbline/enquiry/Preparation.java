package dev.plumbline.enquiry;

import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Grades an enquiry and makes what its letters need. All that takes time is done here, so
 * that the transaction that keeps the letters is short.
 */
@Component
class Preparation {

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Grader grader;

	Preparation(Assessments assessments, Revisions revisions, Reports reports, Grader grader) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.grader = grader;
	}

	Prepared prepare(Enquiry enquiry) {
		Report report = report(enquiry);
		boolean gradable = report != null && enquiry.sends(Part.VERDICT) && enquiry.sends(Part.ANSWERS);
		Graded graded = gradable ? this.grader.grade(enquiry, report.advice(), report.answers())
				: new Graded(Unrecommended.GRADING, null);
		return new Prepared(graded, report, null);
	}

	private @Nullable Report report(Enquiry enquiry) {
		Enquiry.Sent sent = enquiry.sent();
		if (sent == null) {
			return null;
		}
		return this.assessments.findById(sent.assessment())
			.flatMap((assessment) -> this.revisions.find(assessment, sent.revision())
				.map((revision) -> this.reports.of(assessment, revision)))
			.orElse(null);
	}

}
