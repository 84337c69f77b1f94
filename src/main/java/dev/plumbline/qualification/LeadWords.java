package dev.plumbline.qualification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How rules and scenarios write what is known of whoever enquires. */
final class LeadWords {

	private LeadWords() {
	}

	/** The word for one value, such as {@code this-quarter}. */
	static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The words for all values, in their order. */
	static List<String> all(Enum<?>[] values) {
		return Stream.of(values).map(LeadWords::of).toList();
	}

	/**
	 * The value a word stands for.
	 * @throws IllegalArgumentException when it stands for none
	 */
	static <E extends Enum<E>> E read(E[] values, String word) {
		return Stream.of(values)
			.filter((value) -> of(value).equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + all(values)));
	}

}
