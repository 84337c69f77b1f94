package dev.plumbline.report.record;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.drawing.Drawings;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import dev.plumbline.report.pdf.PdfWishes;
import dev.plumbline.report.pdf.Pdfs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Puts everything that is made of a report into one file. */
@Component
class Bundles {

	private static final int COLUMN = 23;

	private final Pdfs pdfs;

	private final Reports reports;

	private final MessageSource messages;

	Bundles(Pdfs pdfs, Reports reports, MessageSource messages) {
		this.pdfs = pdfs;
		this.reports = reports;
		this.messages = messages;
	}

	/**
	 * The whole bundle.
	 * @param record the decision record of the same report
	 * @throws dev.plumbline.assessment.explanations.NotNow when there is too much to do
	 */
	byte[] of(Report report, String record, Caller caller, Locale locale) {
		byte[] pdf = this.pdfs.pdf(report, PdfWishes.none(), caller, locale);
		this.reports.issued(report, pdf);
		Bundle bundle = new Bundle(report.seal().sealedAt()).with("README.txt", readme(report, locale))
			.with("decision-record.md", record)
			.with("topology.puml", Drawings.topologyAsPlantUml(report.advice()))
			.with("topology.svg", Drawings.topology(report.advice(), "topology").svg());
		Drawings.runway(report.advice(), "runway").ifPresent((runway) -> bundle.with("runway.svg", runway.svg()));
		return bundle.with("plumbline-report.json", report.sealedJson()).with(report.fileName("pdf"), pdf).bytes();
	}

	private String readme(Report report, Locale locale) {
		String pdf = report.fileName("pdf");
		return this.messages.getMessage("bundle.readme",
				new Object[] { report.number(), report.seal().fingerprint(), report.seal().key(),
						report.seal().sealedAt().toString(), pdf + " ".repeat(Math.max(2, COLUMN - pdf.length())) },
				locale);
	}

}
