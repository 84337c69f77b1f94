package dev.plumbline.ruleset;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.advice.Shipped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A release's proposal as it is read and answered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ProposalPageTests {

	private static final String PATH = "/admin/rules/proposal";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Proposals proposals;

	@Autowired
	Drafts drafts;

	@Autowired
	JdbcClient sql;

	@Autowired
	PlatformTransactionManager transactions;

	private Caller editor;

	private String proposal = "";

	@BeforeEach
	void propose() throws Exception {
		this.editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.proposals.add(
				Editing.replaced(Shipped.TEXT, "evidence.yaml", Shipped.TEXT.file("evidence.yaml")
					.replace("name: planned-utilisation\n  value: 0.5", "name: planned-utilisation\n  value: 0.6")),
				"9.9"));
		this.proposal = String.valueOf(this.proposals.open().orElseThrow().id());
	}

	@AfterEach
	void leaveNothing() {
		this.sql.sql("delete from rule_set_proposal").update();
		this.sql.sql("delete from rule_set_draft").update();
	}

	@Test
	void isOnTheStartPageAndShowsWhatChanged() throws Exception {
		assertThat(this.editor.opens("/admin").getContentAsString()).contains("Plumbline 9.9 brought changed rules",
				"href=\"" + PATH + "\"");
		assertThat(page())
			.contains("planned-utilisation", "<del>-   value: 0.5\n</del>", "<ins>+   value: 0.6\n</ins>",
					"No draft is open")
			.doesNotContain("Decline what is left", "Strict order for each customer");
	}

	@Test
	void goesIntoTheDraftByATick() throws Exception {
		MockHttpServletResponse taken = take("0", "FIGURE planned-utilisation");
		assertThat(taken.getHeader("Location")).isEqualTo(PATH + "?taken=1");
		assertThat(this.editor.opens(PATH + "?taken=1").getContentAsString())
			.contains("One change is in the draft now.", "Everything it changed is in the draft");
		assertThat(this.drafts.current().orElseThrow().text().file("evidence.yaml"))
			.contains("name: planned-utilisation\n  value: 0.6");
	}

	@Test
	void asksForATickAndKeepsItWhereTheDraftHasChanged() throws Exception {
		MockHttpServletResponse none = this.editor.sends(PATH + "/take", "proposal", this.proposal, "draft", "0");
		assertThat(none.getStatus()).isEqualTo(422);
		assertThat(none.getContentAsString()).contains("Nothing was ticked");
		this.drafts.begin();
		MockHttpServletResponse overtaken = take("0", "FIGURE planned-utilisation");
		assertThat(overtaken.getStatus()).isEqualTo(409);
		assertThat(overtaken.getContentAsString()).contains("<title>Error: ", "The draft was changed or closed")
			.containsPattern("value=\"FIGURE planned-utilisation\"\\s[^>]*checked=\"checked\"");
	}

	@Test
	void isDeclinedByAPrincipalOnly() throws Exception {
		assertThat(decline(this.editor).getStatus()).isEqualTo(403);
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		assertThat(principal.opens(PATH).getContentAsString()).contains("Decline what is left");
		assertThat(decline(principal).getHeader("Location")).isEqualTo(PATH + "?declined");
		assertThat(page()).contains("Nothing. When a release brings");
		assertThat(decline(principal).getStatus()).isEqualTo(409);
		assertThat(take("0", "FIGURE planned-utilisation").getStatus()).isEqualTo(409);
	}

	private String page() throws Exception {
		return this.editor.opens(PATH).getContentAsString();
	}

	private MockHttpServletResponse take(String draft, String part) throws Exception {
		return this.editor.sends(PATH + "/take", "proposal", this.proposal, "draft", draft, "part", part);
	}

	private MockHttpServletResponse decline(Caller caller) throws Exception {
		return caller.sends(PATH + "/decline", "proposal", this.proposal);
	}

}
