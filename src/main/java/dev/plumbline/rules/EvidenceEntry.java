package dev.plumbline.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One number the rules rely on.
 *
 * @param name lower-case words joined by hyphens; rules write it in square brackets
 * @param source id of a {@link Source}
 * @param measuredOn when the value was true
 * @param reviewBy from when on it counts as stale
 */
public record EvidenceEntry(String name, double value, String unit, String source, Confidence confidence,
		LocalDate measuredOn, LocalDate reviewBy, @Nullable String note) {

	/** Whether nothing is missing; a file may leave out what the type cannot. */
	boolean isComplete() {
		return Stream.of(this.name, this.unit, this.source, this.confidence, this.measuredOn, this.reviewBy)
			.allMatch(Objects::nonNull) && Double.isFinite(this.value);
	}

	/** Whether the figure should have been looked at again by then. */
	public boolean isStale(LocalDate asOf) {
		return asOf.isAfter(this.reviewBy);
	}

	/** How much a figure can bear, best first. */
	public enum Confidence {

		@JsonProperty("high")
		HIGH,

		@JsonProperty("medium")
		MEDIUM,

		@JsonProperty("low")
		LOW,

		/** No source supports the exact number: our rule of thumb. */
		@JsonProperty("our-judgement")
		OUR_JUDGEMENT

	}

}
