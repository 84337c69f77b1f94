package dev.plumbline.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
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

	private static final String SHARE = "share of ";

	/** Whether nothing is missing; a file may leave out what the type cannot. */
	boolean isComplete() {
		return Stream.of(this.name, this.unit, this.source, this.confidence, this.measuredOn, this.reviewBy)
			.allMatch(Objects::nonNull) && Double.isFinite(this.value);
	}

	/** Whether the figure should have been looked at again by then. */
	public boolean isStale(LocalDate asOf) {
		return asOf.isAfter(this.reviewBy);
	}

	/**
	 * How much it can bear on that day: less than it says once it should have been looked
	 * at again.
	 */
	public Confidence confidenceOn(LocalDate asOf) {
		return isStale(asOf) ? this.confidence.lowered() : this.confidence;
	}

	/** Its value as people write it. */
	public String shown() {
		return shown(this.value);
	}

	/** Its value and unit as people write them, such as {@code 50% of a limit}. */
	public String amount() {
		if (this.unit.startsWith(SHARE)) {
			return shown(this.value * 100) + "% " + this.unit.substring(SHARE.length() - "of ".length());
		}
		return shown() + (this.unit.startsWith("%") ? "" : " ") + this.unit;
	}

	private static String shown(double value) {
		return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
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
		OUR_JUDGEMENT;

		/** Its name in the file. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		private Confidence lowered() {
			return switch (this) {
				case HIGH -> MEDIUM;
				case MEDIUM, LOW -> LOW;
				case OUR_JUDGEMENT -> OUR_JUDGEMENT;
			};
		}

	}

}
