package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Has a request end on the rules it began with: whoever asks a second time while it is
 * answered gets the same rule set, though another was published in between.
 */
final class RequestRules {

	private static final String ATTRIBUTE = RequestRules.class.getName();

	private RequestRules() {
	}

	/** The rules that the current request began with; these where it, or nobody, asks. */
	static RuleSet firstOr(RuleSet inForce) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return inForce;
		}
		if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof RuleSet first) {
			return first;
		}
		request.setAttribute(ATTRIBUTE, inForce, RequestAttributes.SCOPE_REQUEST);
		return inForce;
	}

	/** Has the request that publishes go on with what it published. */
	static void beginAnew() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		}
	}

}
