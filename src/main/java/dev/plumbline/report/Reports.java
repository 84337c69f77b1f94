package dev.plumbline.report;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Revision;
import org.springframework.stereotype.Component;

/**
 * The reports of kept assessments. Each revision is numbered and sealed when anything of
 * it is first handed out, and is the same report ever after.
 */
@Component
public class Reports {

	/**
	 * The report of the last advice given.
	 * @throws IllegalArgumentException when there is none yet
	 */
	public Report of(Assessment assessment) {
		throw new UnsupportedOperationException();
	}

	/** The report of one of the revisions of this assessment. */
	public Report of(Assessment assessment, Revision revision) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Remembers a PDF that is handed out by its SHA-256, so that somebody who holds the
	 * file can be told whether it is byte for byte one of ours.
	 */
	public void issued(Report report, byte[] pdf) {
		throw new UnsupportedOperationException();
	}

}
