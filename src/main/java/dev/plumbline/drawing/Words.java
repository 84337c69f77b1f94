package dev.plumbline.drawing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The wording of the drawings: {@code drawing/drawing.properties}. */
final class Words {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("drawing.drawing", Locale.ROOT);

	private Words() {
	}

	/**
	 * A phrase with its gaps filled.
	 * @throws MissingResourceException when there is no such phrase
	 */
	static String of(String key, Object... values) {
		return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
	}

	/**
	 * A phrase for an id that a rule set may have brought along, such as a candidate; the
	 * id itself where we have no words for it.
	 */
	static String orId(String key, String id) {
		return BUNDLE.containsKey(key) ? of(key) : id;
	}

	/** The phrase of the first key that has one. */
	static String firstOf(String key, String otherwise) {
		return BUNDLE.containsKey(key) ? of(key) : of(otherwise);
	}

	/** A phrase that need not exist; empty where it does not. */
	static String orNothing(String key) {
		return BUNDLE.containsKey(key) ? of(key) : "";
	}

}
