package dev.plumbline.advice.explaining;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A figure that the advice rests on.
 *
 * @param source id of the source it is taken from
 * @param reviewBy after this day it counts as stale
 * @param usedBy the rules that fired and mention it; empty when only the arithmetic or a
 * limit shown in an explanation uses it
 */
public record UsedEvidence(String name, double value, String unit, String source, Confidence confidence,
		LocalDate measuredOn, LocalDate reviewBy, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
		List<String> usedBy) {
}
