package dev.plumbline.ruleset.editor;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.advice.Shipped;
import dev.plumbline.ruleset.Draft;
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

/** A chapter as it is read, checked and saved, by one person and by two. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ChapterPageTests {

	private static final String FILE = "33-queue.dslr";

	private static final String PATH = "/admin/rules/chapters/" + FILE;

	private static final String SHIPPED = Shipped.TEXT.file(FILE);

	private static final String SEEN = ChapterSaving.seen(SHIPPED);

	private static final String CHANGED = SHIPPED.replaceFirst("Messages are not needed(?=\n)", "Messages are needed");

	private static final String WRONG = SHIPPED.replaceFirst("Messages are not needed(?=\n)",
			"Messages are quite needed");

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
	void isReadWhileNoDraftIsOpen() throws Exception {
		assertThat(page()).contains("Which queue", "In force", "Begin a draft to change it", "No messages, no queue")
			.containsPattern(">10,000<|>30,000<")
			.doesNotContain("<textarea");
	}

	@Test
	void beginsADraftAndGoesOnToTheChapter() throws Exception {
		assertThat(this.editor.sends("/admin/rules/draft", "file", FILE).getHeader("Location")).isEqualTo(PATH);
		assertThat(page()).contains("<textarea", "name=\"seen\" value=\"" + SEEN + "\"")
			.doesNotContain("Begin a draft to change it");
	}

	@Test
	void savesWhateverWayTheBrowserEndsLines() throws Exception {
		this.drafts.begin();
		MockHttpServletResponse saved = save(SEEN, CHANGED.replace("\n", "\r\n"));
		assertThat(saved.getHeader("Location")).isEqualTo(PATH + "?done=saved");
		assertThat(text()).isEqualTo(CHANGED);
	}

	@Test
	void checksWithoutSaving() throws Exception {
		this.drafts.begin();
		String checked = this.editor.sends(PATH, "seen", SEEN, "text", WRONG, "check", "check").getContentAsString();
		assertThat(checked).contains("One mistake in the draft", ">Line 6</a>", "This is not a sentence",
				"Messages are quite needed\n", "<code>Messages are needed</code>");
		assertThat(text()).isEqualTo(SHIPPED);
		assertThat(this.editor.sends(PATH, "seen", SEEN, "text", CHANGED, "check", "check").getContentAsString())
			.contains("No mistake was found in the draft. Nothing was saved.");
	}

	@Test
	void savesMistakesAndListsThem() throws Exception {
		this.drafts.begin();
		assertThat(save(SEEN, WRONG).getStatus()).isEqualTo(303);
		assertThat(text()).isEqualTo(WRONG);
		assertThat(this.editor.opens(PATH + "?done=saved").getContentAsString())
			.contains("Saved, with the mistakes below.", ">Line 6</a>");
		assertThat(this.editor.opens("/admin/rules").getContentAsString()).contains("One mistake in the draft",
				FILE + ", line 6");
	}

	@Test
	void keepsWhatWasTypedWhereItIsTooMuch() throws Exception {
		this.drafts.begin();
		MockHttpServletResponse refused = save(SEEN, SHIPPED + "// " + "x".repeat(200_000));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("<title>Error: ", "This was not saved", "at most 200000",
				"x".repeat(200_000));
		assertThat(text()).isEqualTo(SHIPPED);
	}

	@Test
	void leavesAloneWhatOthersSavedInOtherFiles() throws Exception {
		Draft begun = this.drafts.begin();
		this.drafts.save(begun.version(),
				(whole) -> ChapterSaving.with(whole, "sources.yaml", whole.file("sources.yaml") + "# remark\n"));
		assertThat(save(SEEN, CHANGED).getStatus()).isEqualTo(303);
		assertThat(text()).isEqualTo(CHANGED);
		assertThat(this.drafts.current().orElseThrow().text().file("sources.yaml")).endsWith("# remark\n");
	}

	@Test
	void showsBothTextsToTheSecondOfTwo() throws Exception {
		this.drafts.begin();
		Caller other = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		assertThat(other.sends(PATH, "seen", SEEN, "text", CHANGED).getStatus()).isEqualTo(303);
		String mine = SHIPPED.replace("No messages, no queue", "Nothing to send <b>");
		MockHttpServletResponse second = save(SEEN, mine);
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(second.getContentAsString()).contains("Somebody else saved this chapter",
				"<del>-   Messages are needed\n</del>", "<ins>+   Messages are not needed\n</ins>",
				"rule &quot;Nothing to send &lt;b&gt;&quot;",
				"name=\"seen\" value=\"" + ChapterSaving.seen(CHANGED) + "\"");
		assertThat(text()).isEqualTo(CHANGED);
		assertThat(save(ChapterSaving.seen(CHANGED), mine).getStatus()).isEqualTo(303);
		assertThat(text()).isEqualTo(mine);
	}

	@Test
	void losesNothingWhenTheDraftIsGone() throws Exception {
		MockHttpServletResponse gone = save(SEEN, CHANGED);
		assertThat(gone.getStatus()).isEqualTo(409);
		assertThat(gone.getContentAsString()).contains("The draft is not open any more",
				"name=\"begin\" value=\"true\"", "<ins>+   Messages are needed\n</ins>");
		assertThat(this.editor.sends(PATH, "seen", SEEN, "text", CHANGED, "begin", "true").getStatus()).isEqualTo(303);
		assertThat(text()).isEqualTo(CHANGED);
	}

	@Test
	void answersTheScriptWhileItTypes() throws Exception {
		this.drafts.begin();
		assertThat(this.editor.sends("/admin/rules/check-text", "file", FILE, "text", WRONG).getContentAsString())
			.contains("\"line\":6", "\"nearest\":\"Messages are needed\"");
		assertThat(text()).isEqualTo(SHIPPED);
		MockHttpServletResponse saved = this.editor.sends(PATH + "/autosave", "seen", SEEN, "text", CHANGED);
		assertThat(saved.getContentAsString()).contains("\"seen\":\"" + ChapterSaving.seen(CHANGED) + "\"",
				"\"problems\":[]");
		assertThat(text()).isEqualTo(CHANGED);
		assertThat(this.editor.sends(PATH + "/autosave", "seen", SEEN, "text", WRONG).getStatus()).isEqualTo(409);
		assertThat(text()).isEqualTo(CHANGED);
		assertThat(this.editor.opens("/admin/rules/words").getContentAsString()).contains("\"Messages are needed\"",
				"\"name\":\"postgres-queue-rate\"");
	}

	@Test
	void takesMarkupAndExpressionsForText() throws Exception {
		String hostile = "<script>alert(1)</script> ${7*7} [[${7*7}]] th:text='${7*7}' &amp;";
		this.drafts.begin();
		save(SEEN, SHIPPED.replace("You named no need for messages, and no queue is the cheapest queue.", hostile)
			.replace("No messages, no queue", "</textarea><img src=x>"));
		assertThat(page())
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[${7*7}]] th:text=&#39;${7*7}&#39; &amp;amp;",
					"&lt;/textarea&gt;&lt;img src=x&gt;")
			.doesNotContain("<script>alert", "<img src=x", "[[49]]");
	}

	@Test
	void isNoPageWhereThereIsNoSuchChapter() throws Exception {
		assertThat(this.editor.opens("/admin/rules/chapters/99-none.dslr").getStatus()).isEqualTo(404);
		assertThat(this.editor.opens("/admin/rules/chapters/evidence.yaml").getStatus()).isEqualTo(404);
		this.drafts.begin();
		assertThat(this.editor.sends("/admin/rules/chapters/evidence.yaml", "seen", SEEN, "text", "x").getStatus())
			.isEqualTo(404);
	}

	@Test
	void isForWhoIsSignedIn() throws Exception {
		Caller stranger = Caller.at(this.mvc);
		assertThat(stranger.opens(PATH).getHeader("Location")).startsWith("/login");
		assertThat(stranger.sends(PATH, "seen", SEEN, "text", CHANGED).getStatus()).isEqualTo(403);
		assertThat(stranger.sends("/admin/rules/draft").getStatus()).isEqualTo(403);
		assertThat(this.drafts.current()).isEmpty();
	}

	private String page() throws Exception {
		return this.editor.opens(PATH).getContentAsString();
	}

	private MockHttpServletResponse save(String seen, String text) throws Exception {
		return this.editor.sends(PATH, "seen", seen, "text", text);
	}

	private String text() {
		return this.drafts.current().orElseThrow().text().file(FILE);
	}

}
