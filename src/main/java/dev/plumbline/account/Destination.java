package dev.plumbline.account;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.regex.Pattern;

/**
 * Where somebody wanted to go before they were asked to sign in; never anywhere but
 * behind our own door.
 */
final class Destination {

	static final String START = "/admin";

	private static final int LONGEST = 2000;

	private static final Pattern BEHIND_THE_DOOR = Pattern
		.compile("/admin(?:/[A-Za-z0-9._~%@+-]*)*(?:\\?[A-Za-z0-9._~%@+&=/:,;-]*)?");

	private Destination() {
	}

	/** The place asked for, or the start when it is no place to send anybody to. */
	static String within(String asked) {
		return (asked.length() <= LONGEST && BEHIND_THE_DOOR.matcher(asked).matches()) ? asked : START;
	}

	/**
	 * Relative, because only the visitor knows by which name and scheme we are reached.
	 */
	static View seeOther(String asked) {
		return new RedirectView(within(asked), true, false, false);
	}

}
