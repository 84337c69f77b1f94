package dev.plumbline.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link on its way to the one page that shows it. It waits in the principal's
 * session, and is gone from there with that page.
 *
 * @param link whole, with the name of the host
 */
record HandOver(String username, String link) {

	/** As text, because a session holds nothing else. */
	private static final String ATTRIBUTE = "hand-over";

	private static final String BETWEEN = " ";

	void leaveIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this.username + BETWEEN + this.link);
	}

	static @Nullable HandOver takeFrom(HttpSession session) {
		if (!(session.getAttribute(ATTRIBUTE) instanceof String text)) {
			return null;
		}
		session.removeAttribute(ATTRIBUTE);
		int between = text.indexOf(BETWEEN);
		return new HandOver(text.substring(0, between), text.substring(between + BETWEEN.length()));
	}

	@Override
	public String toString() {
		return "a link for " + this.username;
	}

}
