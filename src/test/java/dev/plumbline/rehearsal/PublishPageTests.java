package dev.plumbline.rehearsal;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.rehearsal.comparing.Changed;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.Version;
import dev.plumbline.ruleset.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishing, everything that stands in its way, and the history that comes of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class PublishPageTests {

	private static final String PAGE = PublishPage.PATH;

	private static final String REASON = "Because a test wants <b>to know</b>.";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Bench bench;

	@Autowired
	Drafts drafts;

	@Autowired
	Versions versions;

	private Caller principal;

	private String name = "";

	@BeforeEach
	void signIn() throws Exception {
		this.bench.clear();
		this.name = this.people.make(Role.PRINCIPAL);
		this.principal = Caller.at(this.mvc).comesIn(this.name);
	}

	@AfterEach
	void leaveNoDraft() {
		this.bench.clear();
	}

	@Test
	void saysThatThereIsNothingToPublish() throws Exception {
		assertThat(page(PAGE)).contains("There is no draft.").doesNotContain("<textarea");
	}

	@Test
	void refusesWhatWasNotRehearsedAndKeepsTheReason() throws Exception {
		Draft draft = this.bench.draft(PublishPageTests::remarked);
		assertThat(page(PAGE)).contains("What is still missing", "was not rehearsed against the rules in force",
				"href=\"/admin/rules/rehearsal\"");
		MockHttpServletResponse refused = publish(draft, REASON, false);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(refused.getContentAsString()).contains("It was not published",
				"was not rehearsed against the rules in force", "Because a test wants &lt;b&gt;to know&lt;/b&gt;.");
		assertThat(this.drafts.current()).isPresent();
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithAReason() throws Exception {
		Draft draft = this.bench.draft(PublishPageTests::remarked);
		assertThat(publish(draft, "too short", false).getContentAsString()).contains("id=\"reason-error\"",
				"in at least 10 characters", ">too short</textarea>");
	}

	@Test
	void asksForAnAcknowledgementWhenMuchChangesAndNamesFailingScenarios() throws Exception {
		Draft draft = this.bench.draft((text) -> Changed.figure(text, "one-machine", "1", "0.0001"));
		rehearse();
		assertThat(page(PAGE)).contains("id=\"acknowledged\"", "do not come out as they say");
		assertThat(publish(draft, REASON, false).getContentAsString()).contains("href=\"#acknowledged\"",
				"Confirm that you know", "does not come out as it says");
		assertThat(publish(draft, REASON, true).getContentAsString()).doesNotContain("Confirm that you know")
			.containsPattern("id=\"acknowledged\"[^>]*checked");
	}

	@Test
	void leavesPublishingToPrincipals() throws Exception {
		Draft draft = this.bench.draft(PublishPageTests::remarked);
		Caller editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		assertThat(editor.opens(PAGE).getContentAsString()).contains("Only a principal publishes", "What it changes")
			.doesNotContain("<textarea");
		assertThat(editor.sends(PAGE, "version", String.valueOf(draft.version()), "reason", REASON).getStatus())
			.isEqualTo(403);
	}

	@Test
	void publishesNothingThatWasChangedSinceItWasLookedAt() throws Exception {
		Draft seen = this.bench.draft(PublishPageTests::remarked);
		this.bench.change(PublishPageTests::remarked);
		MockHttpServletResponse overtaken = publish(seen, REASON, true);
		assertThat(overtaken.getStatus()).isEqualTo(409);
		assertThat(overtaken.getContentAsString()).contains("The draft was changed in the meantime", "bench saved it",
				"Because a test wants &lt;b&gt;to know&lt;/b&gt;.");
		this.bench.clear();
		assertThat(publish(seen, REASON, true).getContentAsString()).contains("published or discarded by somebody else",
				"Your reason was: “Because a test wants &lt;b&gt;");
	}

	@Test
	void publishesWhatWasRehearsedAndTellsItInTheHistory() throws Exception {
		Version before = this.versions.published();
		Draft draft = this.bench.draft(PublishPageTests::remarked);
		rehearse();
		assertThat(page(PAGE)).doesNotContain("What is still missing");
		MockHttpServletResponse published = publish(draft, REASON, false);
		assertThat(published.getStatus()).as(published.getContentAsString()).isEqualTo(303);
		int number = this.versions.published().number();
		assertThat(number).isEqualTo(before.number() + 1);
		assertThat(page(published.getHeader("Location"))).contains("Rule set " + number + " is in force now", this.name,
				"Because a test wants &lt;b&gt;to know&lt;/b&gt;.", "came with a release");
		assertThat(page(HistoryPage.PATH + "/" + number)).contains("What it changed", "the source S01")
			.doesNotContain("Begin a draft from it");
		goesBack(before.number());
	}

	private void goesBack(int number) throws Exception {
		assertThat(page(HistoryPage.PATH + "/" + number)).contains("Begin a draft from it");
		assertThat(this.principal.sends(HistoryPage.PATH + "/" + number).getStatus()).isEqualTo(303);
		assertThat(this.drafts.current().orElseThrow().text()).isEqualTo(this.versions.text(number));
		MockHttpServletResponse open = this.principal.sends(HistoryPage.PATH + "/" + number);
		assertThat(open.getStatus()).isEqualTo(409);
		assertThat(open.getContentAsString()).contains("A draft is open already", this.name);
		assertThat(this.principal.opens(HistoryPage.PATH + "/999999").getStatus()).isEqualTo(404);
	}

	private void rehearse() throws Exception {
		assertThat(this.principal.sends(RehearsalPage.PATH).getStatus()).isEqualTo(303);
		this.bench.waitForRehearsal();
	}

	private MockHttpServletResponse publish(Draft draft, String reason, boolean acknowledged) throws Exception {
		return this.principal.sends(PAGE, "version", String.valueOf(draft.version()), "reason", reason, "acknowledged",
				String.valueOf(acknowledged));
	}

	private String page(String path) throws Exception {
		return this.principal.opens(path).getContentAsString();
	}

	/** Changes no advice, so that other tests find the rules as they were. */
	private static RuleSetText remarked(RuleSetText text) {
		TreeMap<String, String> files = new TreeMap<>(text.files());
		files.put("sources.yaml", "# remark " + UUID.randomUUID() + "\n" + text.file("sources.yaml"));
		return new RuleSetText(files);
	}

}
