package dev.plumbline.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.WebUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that was sent but not taken, to be sent once more by its sender.
 *
 * @param address where to, within the site
 * @param fields everything that was in it
 * @param isWhole whether it can be sent as it is: not when it comes from somebody else's
 * page, which may have filled it in, nor when it holds a password, which is never shown
 * again
 */
record UnsentForm(String address, List<Field> fields, boolean isWhole) {

	private static final String TOKEN = "_csrf";

	/** Fields of ours that hold a password or a one-time link. */
	private static final Set<String> SECRETS = Set.of("password", "repeated", "old", "code");

	/** What a request sent, shown if we know whose page sent it. */
	static UnsentForm of(HttpServletRequest request, String address, boolean isKnownToBeOurs) {
		Map<String, String[]> sent = request.getParameterMap();
		boolean shown = (isKnownToBeOurs || isFromOurPage(request))
				&& sent.keySet().stream().noneMatch(SECRETS::contains);
		return new UnsentForm(address, shown ? fields(sent) : List.of(), shown);
	}

	private static List<Field> fields(Map<String, String[]> sent) {
		return sent.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals(TOKEN))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new Field(field.getKey(), value)))
			.toList();
	}

	/** By what browsers say of themselves, which no page can have them say otherwise. */
	private static boolean isFromOurPage(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		return request.getHeader(HttpHeaders.ORIGIN) != null
				&& WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
	}

	/** A name and a value, of which there may be several for one name. */
	record Field(String name, String value) {
	}

}
