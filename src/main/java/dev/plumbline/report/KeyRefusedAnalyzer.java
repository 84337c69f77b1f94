package dev.plumbline.report;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has the program stop with the one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
