package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was put into the fields above the log, kept as it was typed. */
record FilterForm(@Nullable String who, @Nullable String action, @Nullable String subject, @Nullable String from,
		@Nullable String to) {

	private static final String NO_DAY = "audit.filter.no-day";

	/**
	 * What cannot be taken, as the key of a message by the name of its field.
	 */
	Map<String, String> mistakes() {
		Map<String, String> mistakes = new LinkedHashMap<>();
		LocalDate first = readDay("from", this.from, mistakes);
		LocalDate last = readDay("to", this.to, mistakes);
		if (first != null && last != null && last.isBefore(first)) {
			mistakes.put("to", "audit.filter.ends-first");
		}
		return mistakes;
	}

	/** What is wanted; a day that cannot be read does not matter. */
	AuditFilter filter() {
		Map<String, String> mistakes = new LinkedHashMap<>();
		return new AuditFilter(text(this.who), text(this.action), text(this.subject),
				readDay("from", this.from, mistakes), readDay("to", this.to, mistakes));
	}

	private static @Nullable LocalDate readDay(String field, @Nullable String typed, Map<String, String> mistakes) {
		String day = text(typed);
		if (day == null) {
			return null;
		}
		try {
			LocalDate read = LocalDate.parse(day);
			// what no clock of ours has shown or will show, PostgreSQL may not know
			// either
			if (read.getYear() >= 1970 && read.getYear() < 10_000) {
				return read;
			}
		}
		catch (DateTimeParseException ex) {
			// said beside the field
		}
		mistakes.put(field, NO_DAY);
		return null;
	}

	private static @Nullable String text(@Nullable String typed) {
		return StringUtils.hasText(typed) ? typed.strip() : null;
	}

	/** Whether anything is asked of the entries. */
	public boolean isEmpty() {
		return fields().isEmpty();
	}

	/** The address of a page of the log with what is in these fields. */
	String address(String path, Map<String, ?> more) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> all = new LinkedHashMap<>(fields());
		all.putAll(more);
		all.keySet().forEach((field) -> address.queryParam(field, "{" + field + "}"));
		return address.encode().buildAndExpand(all).toUriString();
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		put("who", this.who, fields);
		put("action", this.action, fields);
		put("subject", this.subject, fields);
		put("from", this.from, fields);
		put("to", this.to, fields);
		return fields;
	}

	private static void put(String name, @Nullable String typed, Map<String, String> fields) {
		String text = text(typed);
		if (text != null) {
			fields.put(name, text);
		}
	}

}
