package dev.plumbline.ruleset.editor;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.ruleset.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule set as a whole, its draft begun and discarded. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RulesPageTests {

	private static final String PATH = "/admin/rules";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Drafts drafts;

	@Autowired
	JdbcClient sql;

	private Caller editor;

	@BeforeEach
	void comeIn() throws Exception {
		this.editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
	}

	@AfterEach
	void leaveNothing() {
		this.sql.sql("delete from rule_set_draft").update();
	}

	@Test
	void listsChaptersAndStandsInTheNavigation() throws Exception {
		assertThat(page("/admin")).contains("href=\"" + PATH + "\"");
		assertThat(page(PATH)).contains("In force", "Which queue", "33-queue.dslr", "No messages, no queue",
				"href=\"/admin/rules/history\"");
	}

	@Test
	void findsRulesByWordsFiguresAndTheirValues() throws Exception {
		assertThat(page(PATH + "?q=cheapest%20queue")).contains("One rule mentions", "No messages, no queue");
		assertThat(page(PATH + "?q=postgres-queue-rate")).contains("Jobs at a rate that Postgres takes");
		assertThat(page(PATH + "?q=%3Cb%3Enothing")).contains("No rule mentions", "&lt;b&gt;nothing");
	}

	@Test
	void tellsWhoseDraftIsOpen() throws Exception {
		assertThat(this.editor.sends(PATH + "/draft").getHeader("Location")).isEqualTo(PATH + "?done=begun");
		String author = this.drafts.current().orElseThrow().author();
		assertThat(page(PATH)).contains("begun by " + author, "Saved last by " + author, "Discard the draft");
		int version = this.drafts.current().orElseThrow().version();
		this.editor.sends(PATH + "/draft");
		assertThat(this.drafts.current().orElseThrow().version()).isEqualTo(version);
	}

	@Test
	void discardsAfterAQuestion() throws Exception {
		this.editor.sends(PATH + "/draft");
		assertThat(page(PATH + "/draft/discard")).contains("Discard the draft?",
				"name=\"version\" value=\"" + version());
		assertThat(discard("1").getStatus()).isEqualTo(409);
		assertThat(discard(version()).getHeader("Location")).isEqualTo(PATH + "?done=discarded");
		assertThat(this.drafts.current()).isEmpty();
		assertThat(discard("1").getStatus()).isEqualTo(409);
		assertThat(this.editor.opens(PATH + "/draft/discard").getStatus()).isEqualTo(409);
	}

	@Test
	void letsAnEditorDiscardNobodyElsesDraft() throws Exception {
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		principal.sends(PATH + "/draft");
		assertThat(page(PATH + "/draft/discard")).contains("Ask them or a principal").doesNotContain("Discard it");
		assertThat(discard(version()).getStatus()).isEqualTo(403);
		assertThat(this.drafts.current()).isPresent();
	}

	private String page(String path) throws Exception {
		return this.editor.opens(path).getContentAsString();
	}

	private String version() {
		return String.valueOf(this.drafts.current().orElseThrow().version());
	}

	private MockHttpServletResponse discard(String version) throws Exception {
		return this.editor.sends(PATH + "/draft/discard", "version", version);
	}

}
