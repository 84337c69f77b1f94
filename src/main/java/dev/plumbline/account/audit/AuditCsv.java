package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/**
 * Writes entries for a spreadsheet: RFC 4180, and no cell that a spreadsheet would take
 * for a formula.
 */
final class AuditCsv {

	private static final String NOBODY = "-";

	private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

	private final Writer out;

	AuditCsv(Writer out) {
		this.out = out;
	}

	void head() {
		row("at", "who", "role", "client", "action", "subject", "before", "after");
	}

	void entry(AuditEntry entry) {
		row(entry.at().toString(), person(entry.who()), person(entry.role()), person(entry.client()), entry.action(),
				entry.subject(), entry.before(), entry.after());
	}

	private static String person(String value) {
		return value.equals(NOBODY) ? "" : value;
	}

	private void row(@Nullable String... cells) {
		List<String> written = Arrays.stream(cells).map(AuditCsv::cell).toList();
		try {
			this.out.write(String.join(",", written) + "\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String cell(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return "";
		}
		String guard = (BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0) ? "'" : "";
		return '"' + guard + value.replace("\"", "\"\"") + '"';
	}

}
