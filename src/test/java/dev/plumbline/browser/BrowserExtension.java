package dev.plumbline.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test its visitors and sees them off. Without a browser it keeps the test from
 * being run, before anything is started for it.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (!InstalledBrowser.get().isMissing()) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		if (InstalledBrowser.isRequired()) {
			throw new IllegalStateException("A browser is required here, and no Chromium or Chrome is on the PATH");
		}
		return ConditionEvaluationResult.disabled("No Chromium or Chrome is on the PATH");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Visitors.class, (type) -> new Visitors(browser(context), address(context)),
					Visitors.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visitors visitors = context.getStore(NAMESPACE).remove(Visitors.class, Visitors.class);
		if (visitors != null) {
			visitors.leave();
		}
	}

	private static OpenBrowser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(OpenBrowser.class, (type) -> new OpenBrowser(), OpenBrowser.class);
	}

	private static String address(ExtensionContext context) {
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
	}

}
