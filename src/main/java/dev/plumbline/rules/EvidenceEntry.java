package dev.plumbline.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

	private static final Pattern NAME = Pattern.compile(Parameter.EVIDENCE_NAME);

	private static final double LARGEST = 1e15;

	private static final double SMALLEST = 1e-9;

	private static final int LONGEST_UNIT = 80;

	private static final int LONGEST_NOTE = 1_000;

	private static final String SHARE = "share of ";

	/** What is wrong with it, and the way out; a file may hold what the type cannot. */
	Optional<String> problem() {
		if (Stream.of(this.name, this.unit, this.source, this.confidence, this.measuredOn, this.reviewBy)
			.anyMatch(Objects::isNull)) {
			return Optional.of("A figure needs name, value, unit, source, confidence, measuredOn and reviewBy.");
		}
		if (!NAME.matcher(this.name).matches()) {
			return Optional.of("The name of a figure is small letters, digits and hyphens, at most 64, and begins with "
					+ "a letter.");
		}
		if (!Double.isFinite(this.value) || Math.abs(this.value) > LARGEST
				|| (this.value != 0 && Math.abs(this.value) < SMALLEST)) {
			return Optional.of("The value of a figure is a plain number up to a million billions.");
		}
		if (this.unit.isBlank() || this.unit.length() > LONGEST_UNIT
				|| (this.note != null && this.note.length() > LONGEST_NOTE)) {
			return Optional.of("A unit has 1 to " + LONGEST_UNIT + " characters, a note at most " + LONGEST_NOTE + ".");
		}
		return isDated() ? Optional.empty()
				: Optional.of("The days of a figure lie between 1900 and 2199, the review not before the measurement.");
	}

	private boolean isDated() {
		return this.measuredOn.getYear() >= 1900 && this.reviewBy.getYear() < 2200
				&& !this.reviewBy.isBefore(this.measuredOn);
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
