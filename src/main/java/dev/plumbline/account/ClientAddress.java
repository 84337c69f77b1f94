package dev.plumbline.account;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the current request came from, as far as the proxy before us is to be believed.
 */
final class ClientAddress {

	private static final String NOWHERE = "-";

	private ClientAddress() {
	}

	/** {@code -} when there is no request, as in the program's own work. */
	static String current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : NOWHERE;
	}

}
