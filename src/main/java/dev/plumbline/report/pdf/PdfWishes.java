package dev.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What whoever asks for a PDF may say of it. Not part of what is sealed.
 *
 * @param preparedFor whose name stands on the cover, as typed; absent for nobody's
 */
public record PdfWishes(@Nullable String preparedFor) {

	/** How long a name may be, in UTF-16 code units. */
	public static final int LONGEST_NAME = 200;

	/**
	 * @throws IllegalArgumentException when the name is longer than {@link #LONGEST_NAME}
	 */
	public PdfWishes {
		preparedFor = (preparedFor == null || preparedFor.isBlank()) ? null : preparedFor.strip();
		if (preparedFor != null && isTooLong(preparedFor)) {
			throw new IllegalArgumentException("a name may have " + LONGEST_NAME + " characters");
		}
	}

	/** Whether a name has more characters than a cover has room for. */
	static boolean isTooLong(String name) {
		return name.strip().length() > LONGEST_NAME;
	}

	/** Nothing in particular. */
	public static PdfWishes none() {
		return new PdfWishes(null);
	}

}
