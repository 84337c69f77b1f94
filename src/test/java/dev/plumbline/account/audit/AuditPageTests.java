package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The audit log as a principal reads it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AuditPageTests {

	private static final RequestPostProcessor PRINCIPAL = user("anna").roles("PRINCIPAL");

	private static final Pattern OLDER = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");

	private static final Pattern NEWER = Pattern.compile("rel=\"prev\"[^>]*href=\"([^\"]+)\"");

	private static final Pattern LIST = Pattern.compile("(?s)(<ol class=\"log\".*</ol>)");

	private final String subject = "s-" + UUID.randomUUID();

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient sql;

	@Test
	void showsWhatChangedInWords() throws Exception {
		add("role-changed", "{\"role\":\"editor\",\"state\":\"active\"}",
				"{\"role\":\"principal\",\"state\":\"active\"}");
		assertThat(page("subject=" + this.subject))
			.contains("31 May 2026, 10:00:00", "<strong>bert</strong>", "editor", "from 192.0.2.1", "Changed the role",
					"<del>editor</del>", "<ins>principal</ins>")
			.doesNotContain("active");
	}

	@Test
	void showsAnActionItHasNoWordsForByItsId() throws Exception {
		add("moon-howled-at", null, "\"<script>\"");
		assertThat(page("subject=" + this.subject)).contains("moon-howled-at", "<ins>&lt;script&gt;</ins>")
			.doesNotContain("<script", "??");
	}

	@Test
	void leadsFromPageToPageAndBack() throws Exception {
		for (int i = 0; i < 51; i++) {
			add("role-changed", null, null);
		}
		String first = page("subject=" + this.subject);
		assertThat(first).doesNotContainPattern(NEWER);
		String second = open(found(OLDER, first));
		assertThat(second).containsOnlyOnce("<strong>bert</strong>").doesNotContainPattern(OLDER);
		assertThat(found(LIST, open(found(NEWER, second)))).isEqualTo(found(LIST, first));
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() throws Exception {
		assertThat(page("subject=" + this.subject)).contains("No entry is like that.", "Show all")
			.contains("value=\"" + this.subject + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=yesterday", "to=yesterday" })
	void saysBesideTheFieldThatADayIsNone(String day) throws Exception {
		assertThat(page(day)).contains("<title>Error: Audit log", "This is not a day.", "value=\"yesterday\"");
	}

	@Test
	void isAFileForASpreadsheet() throws Exception {
		add("role-changed", null, "\"=1+1\"");
		MockHttpServletResponse response = response("/admin/audit/entries.csv?subject=" + this.subject);
		assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment; filename=\"audit-");
		assertThat(response.getContentAsString().lines()).hasSize(2)
			.last()
			.asString()
			.startsWith("\"2026-05-31T10:00:00Z\",\"bert\",\"editor\",\"192.0.2.1\",\"role-changed\"");
		assertThat(response("/admin/audit/entries.csv?from=yesterday").getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/audit", "/admin/audit/entries.csv", "/admin/users" })
	void isNotForEditors(String address) throws Exception {
		assertThat(
				this.mvc.perform(get(address).with(user("bert").roles("EDITOR"))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	private String page(String query) throws Exception {
		return open("/admin/audit?" + query);
	}

	private String open(String address) throws Exception {
		return response(address).getContentAsString();
	}

	private MockHttpServletResponse response(String address) throws Exception {
		return this.mvc.perform(get(URI.create(address)).with(PRINCIPAL)).andReturn().getResponse();
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		assertThat(matcher.find()).as(page).isTrue();
		return matcher.group(1).replace("&amp;", "&");
	}

	private void add(String action, @Nullable String before, @Nullable String after) {
		this.sql
			.sql("insert into audit_entry (at, who, role, client, action, subject, before, after) values "
					+ "('2026-05-31T10:00:00Z', 'bert', 'editor', '192.0.2.1', ?, ?, ?, ?)")
			.params(action, this.subject, before, after)
			.update();
	}

}
