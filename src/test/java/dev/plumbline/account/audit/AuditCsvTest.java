package dev.plumbline.account.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.StringWriter;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class AuditCsvTest {

	@Test
	void writesOneRowForEachEntry() {
		StringWriter text = new StringWriter();
		AuditCsv csv = new AuditCsv(text);
		csv.head();
		csv.entry(new AuditEntry(7, Instant.parse("2026-05-31T10:00:00Z"), "-", "-", "192.0.2.1", "sign-in-failed",
				"anna", null, "{\"a\":\"b\"}"));
		assertThat(text).hasToString("""
				"at","who","role","client","action","subject","before","after"\r
				"2026-05-31T10:00:00Z",,,"192.0.2.1","sign-in-failed","anna",,"{""a"":""b""}"\r
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
	void isNoFormula(String value) {
		assertThat(AuditCsv.cell(value)).isEqualTo("\"'" + value + "\"");
	}

}
