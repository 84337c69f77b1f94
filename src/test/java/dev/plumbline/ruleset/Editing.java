package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Short ways to be somebody and to change a text. */
final class Editing {

	static final String REASON = "A reason of more than ten characters.";

	private static final AtomicInteger REMARKS = new AtomicInteger();

	private Editing() {
	}

	static void signIn(String name, String role) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(name, "none", "ROLE_" + role));
	}

	static void signOut() {
		SecurityContextHolder.clearContext();
	}

	/** A change that nobody made before, and that changes no advice. */
	static UnaryOperator<RuleSetText> remark() {
		String remark = "# remark " + REMARKS.incrementAndGet() + "\n";
		return (text) -> replaced(text, "sources.yaml", text.file("sources.yaml") + remark);
	}

	static RuleSetText replaced(RuleSetText text, String file, String content) {
		Map<String, String> files = new TreeMap<>(text.files());
		files.put(file, content);
		return new RuleSetText(files);
	}

}
