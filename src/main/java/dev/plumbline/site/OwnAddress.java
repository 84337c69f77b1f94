package dev.plumbline.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** An address within this site, so that nobody is ever sent to another. */
final class OwnAddress {

	private static final String FRONT = "/";

	private static final int LONGEST = 2000;

	/** No empty part: two strokes at the start would name another host. */
	private static final Pattern PATH = Pattern.compile("/(?:[\\w.~%@+-]+/)*[\\w.~%@+-]*");

	private static final Pattern QUERY = Pattern.compile("[\\w.~%@+&=/:,;!*'()-]*");

	private OwnAddress() {
	}

	/** Of the page that is asked for, without the context path. */
	static String of(HttpServletRequest request, String uri, @Nullable String query) {
		return within(uri.substring(request.getContextPath().length()) + ((query != null) ? "?" + query : ""));
	}

	/** That address without what we do not know to be harmless; or the front page. */
	static String within(String address) {
		int mark = address.indexOf('?');
		String path = (mark < 0) ? address : address.substring(0, mark);
		if (address.length() > LONGEST || !PATH.matcher(path).matches()) {
			return FRONT;
		}
		return (mark < 0 || QUERY.matcher(address.substring(mark + 1)).matches()) ? address : path;
	}

}
