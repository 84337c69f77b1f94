package dev.plumbline.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Has the program stop with the one sentence instead of a stack trace; before Boot tells
 * of settings that cannot be bound, and of their values.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AdminRefusedAnalyzer extends AbstractFailureAnalyzer<AdminRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AdminRefused cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
