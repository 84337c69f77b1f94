package dev.plumbline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.session.web.http.HttpSessionIdResolver;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Has a session only where somebody has to be signed in. Everywhere else its cookie is
 * not even read: pages that are open to all are the same for all, and ask the database
 * for nobody.
 */
class SessionsBehindTheDoor implements HttpSessionIdResolver {

	private static final Pattern DOOR = Pattern.compile("/(?:admin|login|logout|welcome)(?:/.*)?");

	private final HttpSessionIdResolver cookies;

	SessionsBehindTheDoor(HttpSessionIdResolver cookies) {
		this.cookies = cookies;
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		return DOOR.matcher(path(request)).matches() ? this.cookies.resolveSessionIds(request) : List.of();
	}

	/** Decoded, as the rules of access see it. */
	private static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
		this.cookies.setSessionId(request, response, id);
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expireSession(request, response);
	}

}
