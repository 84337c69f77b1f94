package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which entries are wanted. What is null does not matter.
 *
 * @param who exact user name, or {@code -} for nobody
 * @param action exact id
 * @param subject part of it, in letters of either case
 * @param from first day, in UTC
 * @param to last day, in UTC
 */
record AuditFilter(@Nullable String who, @Nullable String action, @Nullable String subject, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** Conditions in SQL, each with the values that it names. */
	Map<String, Map<String, Object>> conditions() {
		Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
		if (this.who != null) {
			conditions.put("who = :who", Map.of("who", this.who));
		}
		if (this.action != null) {
			conditions.put("action = :action", Map.of("action", this.action));
		}
		if (this.subject != null) {
			conditions.put("position(lower(:subject) in lower(subject)) > 0", Map.of("subject", this.subject));
		}
		if (this.from != null) {
			conditions.put("at >= :from", Map.of("from", this.from.atStartOfDay().atOffset(ZoneOffset.UTC)));
		}
		if (this.to != null) {
			conditions.put("at < :to", Map.of("to", this.to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)));
		}
		return conditions;
	}

}
