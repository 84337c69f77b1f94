package dev.plumbline.account.audit;

import dev.plumbline.account.audit.AuditEntries.Page;
import dev.plumbline.account.audit.AuditEntries.Place;
import dev.plumbline.embedded.StorageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding entries. Each test has a subject of its own. */
@StorageTest
@Import(AuditEntries.class)
class AuditEntriesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

	private final String subject = UUID.randomUUID().toString();

	@Autowired
	AuditEntries entries;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void write() {
		// several at one moment, as one transaction writes them
		add("2026-05-30T23:59:59.999Z", "anna", "signed-in", " a");
		add("2026-05-31T00:00:00Z", "anna", "signed-in", " b");
		add("2026-05-31T00:00:00Z", "bert", "user-invited", " c");
		add("2026-05-31T23:59:59.999Z", "anna", "user-invited", " d");
		add("2026-06-01T00:00:00Z", "-", "sign-in-failed", " e");
	}

	@Test
	void beginsWithTheNewest() {
		assertThat(letters(filter(null, null, null, null))).isEqualTo("edcba");
	}

	@Test
	void findsByWhoAndActionAndWholeDays() {
		assertThat(letters(filter("anna", null, null, null))).isEqualTo("dba");
		assertThat(letters(filter(null, "user-invited", null, null))).isEqualTo("dc");
		assertThat(letters(filter("anna", "user-invited", null, null))).isEqualTo("d");
		assertThat(letters(filter(null, null, DAY, null))).isEqualTo("edcb");
		assertThat(letters(filter(null, null, null, DAY))).isEqualTo("dcba");
		assertThat(letters(filter(null, null, DAY, DAY))).isEqualTo("dcb");
		assertThat(letters(filter("nobody of this name", null, null, null))).isEmpty();
	}

	@Test
	void findsAPartOfTheSubjectInLettersOfEitherCaseAndAsItStands() {
		assertThat(letters(new AuditFilter(null, null, this.subject.toUpperCase(Locale.ROOT) + " C", null, null)))
			.isEqualTo("c");
		assertThat(letters(new AuditFilter(null, null, this.subject + "_%", null, null))).isEmpty();
	}

	@Test
	void turnsPagesForwardAndBackwardAndLosesNothing() {
		AuditFilter all = filter(null, null, null, null);
		Page first = this.entries.page(all, Place.NEWEST, 2);
		assertThat(letters(first)).isEqualTo("ed");
		assertThat(first.newest()).isNull();
		Page second = this.entries.page(all, new Place(first.oldest(), null), 2);
		assertThat(letters(second)).isEqualTo("cb");
		Page last = this.entries.page(all, new Place(second.oldest(), null), 2);
		assertThat(letters(last)).isEqualTo("a");
		assertThat(last.oldest()).isNull();
		Page back = this.entries.page(all, new Place(null, last.newest()), 2);
		assertThat(letters(back)).isEqualTo("cb");
		assertThat(back.oldest()).isNotNull();
		Page begin = this.entries.page(all, new Place(null, back.newest()), 2);
		assertThat(letters(begin)).isEqualTo("ed");
		assertThat(begin.newest()).isNull();
	}

	@Test
	void hasAnEmptyPageBesideAnEntryThatIsNotThere() {
		Page page = this.entries.page(filter(null, null, null, null), new Place(Long.MAX_VALUE, null), 2);
		assertThat(page.entries()).isEmpty();
		assertThat(page.oldest()).isNull();
		assertThat(page.newest()).isNull();
	}

	@Test
	void handsOverAllOfThemInOrder() {
		this.sql.sql("insert into audit_entry (at, who, role, client, action, subject) "
				+ "select timestamptz '2026-04-01' + interval '1 second' * (n / 7), 'anna', 'editor', '-', 'counted', ? "
				+ "from generate_series(1, 1234) n")
			.param(this.subject)
			.update();
		List<Long> ids = new ArrayList<>();
		this.entries.each(filter(null, "counted", null, null), (entry) -> ids.add(entry.id()));
		assertThat(ids).hasSize(1234).isSortedAccordingTo((one, other) -> Long.compare(other, one));
	}

	@Test
	void namesWhoAndWhatEverOccurredOnce() {
		assertThat(this.entries.names()).contains("-", "anna", "bert").doesNotHaveDuplicates();
		assertThat(this.entries.actions()).contains("sign-in-failed", "signed-in", "user-invited")
			.doesNotHaveDuplicates();
	}

	private AuditFilter filter(@Nullable String who, @Nullable String action, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		return new AuditFilter(who, action, this.subject, from, to);
	}

	private String letters(AuditFilter filter) {
		return letters(this.entries.page(filter, Place.NEWEST, 100));
	}

	/** The last letter of each subject. */
	private static String letters(Page page) {
		StringBuilder letters = new StringBuilder();
		page.entries().forEach((entry) -> letters.append(entry.subject().charAt(entry.subject().length() - 1)));
		return letters.toString();
	}

	private void add(String at, String who, String action, String letter) {
		this.sql
			.sql("insert into audit_entry (at, who, role, client, action, subject) "
					+ "values (?::timestamptz, ?, 'editor', '192.0.2.1', ?, ?)")
			.params(at, who, action, this.subject + letter)
			.update();
	}

}
