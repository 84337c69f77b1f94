package dev.plumbline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.advice.Advice;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Revision;
import dev.plumbline.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Map;

/**
 * A kept assessment as it is written as JSON.
 *
 * @param keptUntil the last day on which it is there, unless it is changed
 * @param revision the last advice given, counted from 1; 0 before the first
 * @param advice absent until it was asked for, and while other answers wait for theirs
 */
record AssessmentJson(Map<String, Object> answers, LocalDate keptUntil, int revision,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Advice advice) {

	static AssessmentJson of(Assessment assessment) {
		return new AssessmentJson(assessment.answers().toMap(), assessment.deleteAfter(), assessment.revision(),
				assessment.advice());
	}

	/** An advice that was given for it before. */
	static AssessmentJson of(Assessment assessment, Revision revision) {
		return new AssessmentJson(revision.answers().toMap(), assessment.deleteAfter(), revision.number(),
				revision.advice());
	}

	/** The same with what makes a report of it, so that it can be verified as it is. */
	byte[] sealed(Report report) {
		ObjectNode json = ApiJson.tree(this);
		json.setAll(ApiJson.read(report.sealedJson()));
		return ApiJson.write(json);
	}

}
