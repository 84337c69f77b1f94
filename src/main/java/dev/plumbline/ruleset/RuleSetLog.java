package dev.plumbline.ruleset;

import dev.plumbline.account.AuditLog;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Differences.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what is done with rule sets into the audit log, with what differs part by part,
 * as far as people can read it.
 */
@Component
class RuleSetLog {

	private static final int MOST_PARTS = 200;

	private static final int LONGEST = 2_000;

	private static final String LEFT_OUT = "…";

	private final AuditLog log;

	RuleSetLog(AuditLog log) {
		this.log = log;
	}

	/** Something that changes no text. */
	void record(Action action, String subject, Map<String, ?> facts) {
		this.log.record(action.id(), subject, null, facts.isEmpty() ? null : facts);
	}

	/** Something that turns one text into another. */
	void record(Action action, String subject, Map<String, ?> facts, RuleSetText before, RuleSetText after) {
		Map<String, Object> was = new LinkedHashMap<>();
		Map<String, Object> is = new LinkedHashMap<>(facts);
		Differences differences = Differences.between(before, after);
		for (Difference difference : differences.all().stream().limit(MOST_PARTS).toList()) {
			String name = difference.kind().name().toLowerCase(Locale.ROOT) + " " + difference.name();
			put(was, name, difference.before());
			put(is, name, difference.after());
		}
		if (differences.all().size() > MOST_PARTS) {
			is.put(LEFT_OUT, differences.all().size() - MOST_PARTS);
		}
		this.log.record(action.id(), subject, was.isEmpty() ? null : was, is.isEmpty() ? null : is);
	}

	private static void put(Map<String, Object> fields, String name, @Nullable String text) {
		if (text != null) {
			fields.put(name, (text.length() > LONGEST) ? text.substring(0, LONGEST) + LEFT_OUT : text);
		}
	}

	static String ruleSet(int number) {
		return "rule set " + number;
	}

	static String draftOf(int base) {
		return "draft of rule set " + base;
	}

	static String release(String program) {
		return "Plumbline " + program;
	}

	/** What is done. */
	enum Action {

		RULES_SHIPPED, RULES_PUBLISHED, RULES_PROPOSED, DRAFT_BEGUN, DRAFT_SAVED, DRAFT_DISCARDED, PROPOSAL_TAKEN,
		PROPOSAL_DECLINED;

		/** As the audit log has it. */
		String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
