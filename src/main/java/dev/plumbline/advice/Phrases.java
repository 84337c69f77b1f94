package dev.plumbline.advice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The few sentences an advice needs that belong to no rule: {@code phrases.properties}.
 */
public final class Phrases {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.plumbline.advice.phrases", Locale.ROOT);

	private Phrases() {
	}

	/** A sentence with its gaps filled. */
	public static String of(String key, Object... values) {
		String pattern = BUNDLE.getString(key);
		return (values.length == 0) ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
	}

}
