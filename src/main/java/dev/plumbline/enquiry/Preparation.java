package dev.plumbline.enquiry;

import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import dev.plumbline.report.pdf.PdfWishes;
import dev.plumbline.report.pdf.Pdfs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Grades an enquiry and makes what its letters need. All that takes time is done here, so
 * that the transaction that keeps the letters is short; and whatever fails here costs a
 * letter its grade or its attachment, but never loses an enquiry.
 */
@Component
class Preparation {

	private static final Logger logger = LoggerFactory.getLogger(Preparation.class);

	/** All enquiries together have the share of one visitor. */
	private static final Caller CALLER = new Caller("enquiries");

	private final Assessments assessments;

	private final Revisions revisions;

	private final Reports reports;

	private final Pdfs pdfs;

	private final Grader grader;

	private final Unrecommended unrecommended;

	Preparation(Assessments assessments, Revisions revisions, Reports reports, Pdfs pdfs, Grader grader,
			Unrecommended unrecommended) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.reports = reports;
		this.pdfs = pdfs;
		this.grader = grader;
		this.unrecommended = unrecommended;
	}

	/**
	 * Makes everything ready.
	 * @param vouchedFor whether somebody has said since that it is meant
	 */
	Prepared prepare(Enquiry enquiry, boolean vouchedFor) {
		Report report = report(enquiry);
		Graded graded = graded(enquiry, report, vouchedFor);
		boolean attached = enquiry.sends(Part.REPORT) || graded.grading().grade() == Grade.C;
		return new Prepared(graded, report, (report != null && attached) ? pdf(report) : null);
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

	/** The rules read verdict and answers, and tell of both: so they need both. */
	private Graded graded(Enquiry enquiry, @Nullable Report report, boolean vouchedFor) {
		if (report == null) {
			return this.unrecommended.because(enquiry.isFromRecommendation() ? "gone" : "without");
		}
		if (!enquiry.sends(Part.VERDICT) || !enquiry.sends(Part.ANSWERS)) {
			return this.unrecommended.because("left-out");
		}
		try {
			return this.grader.grade(Leads.of(enquiry, vouchedFor), report.advice(), report.answers());
		}
		catch (RuntimeException ex) {
			logger.error("An enquiry could not be graded and goes to the principal as B", ex);
			return this.unrecommended.because("failed");
		}
	}

	private byte @Nullable [] pdf(Report report) {
		try {
			byte[] pdf = this.pdfs.pdf(report, PdfWishes.none(), CALLER, Locale.ENGLISH);
			this.reports.issued(report, pdf);
			return pdf;
		}
		catch (RuntimeException ex) {
			logger.warn("The letter about an enquiry goes without report {}, which could not be typeset",
					report.number(), ex);
			return null;
		}
	}

}
