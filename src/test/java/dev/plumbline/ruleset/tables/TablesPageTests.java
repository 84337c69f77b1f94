package dev.plumbline.ruleset.tables;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.ruleset.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures, sources, candidates and scenarios as people change them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class TablesPageTests {

	private static final String RULES = "/admin/rules/";

	private static final String FIGURE = RULES + "figures/planned-utilisation";

	private static final String KAFKA = RULES + "candidates/queue/kafka";

	private static final String SCENARIO = "A mid-market SaaS with background jobs and a nightly cron";

	private static final String SCENARIO_QUERY = "?name=" + SCENARIO.replace(" ", "%20");

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
		leaveNothing();
		this.editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
	}

	@AfterEach
	void leaveNothing() {
		this.sql.sql("delete from rule_set_draft").update();
	}

	private void begin() throws Exception {
		assertThat(this.editor.sends(FIGURE, "open", "true").getHeader("Location")).isEqualTo(FIGURE);
	}

	private String page(String path) throws Exception {
		MockHttpServletResponse response = this.editor.opens(path);
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return response.getContentAsString();
	}

	private String draft(String file) {
		return this.drafts.current().orElseThrow().text().file(file);
	}

	/** What the form of an entry sends when these fields are changed in it. */
	private MockHttpServletResponse sends(Table table, String path, String name, Fields was, String... changed)
			throws Exception {
		Map<String, String> fields = new TreeMap<>();
		was.values().forEach((field, value) -> {
			fields.put(Sent.WAS + field, value);
			if (!table.ticks().contains(field) || was.is(field)) {
				fields.put(field, value);
			}
		});
		for (int i = 0; i < changed.length; i += 2) {
			fields.put(changed[i], changed[i + 1]);
		}
		if (table instanceof ScenarioTable && !name.isEmpty()) {
			fields.put("name", name);
		}
		List<String> sent = new ArrayList<>();
		fields.forEach((field, value) -> sent.addAll(List.of(field, value)));
		return this.editor.sends(path, sent.toArray(String[]::new));
	}

	private Fields fields(Table table, String name) {
		return this.drafts.current()
			.flatMap((draft) -> new Ground(draft, 1, draft.text()).part(table.kind(), name))
			.flatMap(table::read)
			.orElseThrow();
	}

	private MockHttpServletResponse sendsFigure(Fields was, String... changed) throws Exception {
		return sends(new FigureTable(), FIGURE, "planned-utilisation", was, changed);
	}

	private Fields figure() {
		return fields(new FigureTable(), "planned-utilisation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "figures", "figures/planned-utilisation", "sources", "sources/S02", "candidates",
			"candidates/queue/kafka", "scenarios", "scenario" })
	void isReadOnlyUntilADraftIsOpen(String path) throws Exception {
		String query = path.equals("scenario") ? SCENARIO_QUERY : "";
		assertThat(page(RULES + path + query)).contains("Begin a draft to change it", "which is in force")
			.doesNotContain(">Save<", "??");
		begin();
		assertThat(page(RULES + path + query)).doesNotContain("Begin a draft to change it", "??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "figures/no-such-figure", "sources/S999", "candidates/queue/none-such",
			"scenario?name=none", "figures/no-such-figure/remove", "figures/%7Bx%7D" })
	void knowsNothingElse(String path) throws Exception {
		assertThat(this.editor.opens(RULES + path).getStatus()).isEqualTo(404);
	}

	@Test
	void isOpenToEditorsOnlyAndToOwnForms() throws Exception {
		assertThat(Caller.at(this.mvc).opens(RULES + "figures").getStatus()).isEqualTo(302);
		assertThat(this.editor.sendsWithoutToken(HttpMethod.POST, FIGURE).getStatus()).isEqualTo(403);
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		assertThat(principal.opens(RULES + "figures").getStatus()).isEqualTo(200);
	}

	@Test
	void findsFiguresAndMarksThoseOverdue() throws Exception {
		assertThat(page(RULES + "figures")).contains(">planned-utilisation<", ">postgres-writes<", "the arithmetic");
		assertThat(page(RULES + "figures?q=planned-util")).contains(">planned-utilisation<", "One figure")
			.doesNotContain(">postgres-writes<");
		assertThat(page(RULES + "figures?q=%3Cb%3E")).contains("No figure", "value=\"&lt;b&gt;\"");
		begin();
		sendsFigure(figure(), "measuredOn", "2001-01-01", "reviewBy", "2002-01-01");
		assertThat(page(RULES + "figures?q=planned-util")).contains("Overdue");
	}

	@Test
	void changesAThreshold() throws Exception {
		begin();
		MockHttpServletResponse asked = sendsFigure(figure(), "value", "0.6");
		assertThat(asked.getStatus()).isEqualTo(422);
		assertThat(asked.getContentAsString())
			.contains("<title>Error: ", "href=\"#measuredOn\"", "from 0.5 to 0.6, and the day stayed",
					"name=\"sameDay\"", "value=\"0.6\"")
			.doesNotContain("??");
		assertThat(sendsFigure(figure(), "value", "0.6", "measuredOn", "2026-11-20").getHeader("Location"))
			.isEqualTo(FIGURE + "?saved");
		assertThat(page(FIGURE + "?saved=")).contains("Saved in the draft.", "value=\"0.6\"");
		assertThat(draft("evidence.yaml")).contains("name: planned-utilisation\n  value: 0.6\n");
	}

	@Test
	void leavesNothingTypedBehindAMistake() throws Exception {
		begin();
		MockHttpServletResponse refused = sendsFigure(figure(), "value", "1,5 <i>", "measuredOn", "2026-02-30", "unit",
				"", "source", "S99\"", "note", "</textarea><script>alert(1)</script>${7*7}");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString())
			.contains("value=\"1,5 &lt;i&gt;\"", "value=\"2026-02-30\"", "value=\"S99&quot;\" selected",
					"href=\"#value\"", "href=\"#unit\"", "href=\"#source\"",
					"aria-describedby=\"value-error value-hint\"",
					"&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;${7*7}</textarea>")
			.doesNotContain("<script>alert", "??");
	}

	@Test
	void keepsWhatAnotherChangedBesideWhatWasTyped() throws Exception {
		begin();
		Fields seen = figure();
		sendsFigure(seen, "note", "Theirs <b>now</b>", "unit", "theirs");
		MockHttpServletResponse overtaken = sendsFigure(seen, "note", "mine", "value", "0.7");
		assertThat(overtaken.getStatus()).isEqualTo(409);
		assertThat(overtaken.getContentAsString())
			.contains("Somebody else changed this entry", "id=\"note-theirs\"", "Theirs &lt;b&gt;now&lt;/b&gt;",
					"id=\"unit-theirs\"", ">mine</textarea>", "value=\"0.7\"", "Save what I typed",
					"name=\"was.unit\" value=\"theirs\"")
			.doesNotContain("value-theirs", "??");
		assertThat(draft("evidence.yaml")).contains("unit: theirs").doesNotContain("mine");
		MockHttpServletResponse again = sendsFigure(figure(), "note", "mine", "value", "0.7", "measuredOn",
				"2026-11-20");
		assertThat(again.getHeader("Location")).isEqualTo(FIGURE + "?saved");
		assertThat(draft("evidence.yaml")).contains("unit: theirs", "note: mine");
	}

	@Test
	void doesNotMindWhatAnotherChangedElsewhere() throws Exception {
		begin();
		Fields seen = figure();
		Fields kafka = fields(new CandidateTable(), "queue/kafka");
		sendsFigure(seen, "note", "theirs");
		MockHttpServletResponse saved = sends(new CandidateTable(), KAFKA, "queue/kafka", kafka, "prior", "-3");
		assertThat(saved.getHeader("Location")).isEqualTo(KAFKA + "?saved");
		assertThat(draft("evidence.yaml")).contains("note: theirs");
		assertThat(draft("candidates.yaml")).contains("label: Apache Kafka, prior: -3,");
	}

	@Test
	void saysThatAnEntryIsGoneAndAddsItAnew() throws Exception {
		begin();
		Fields typed = new Fields(Map.of("name", "of-no-use", "value", "7", "measuredOn", "2026-11-01", "unit",
				"things", "source", "S02", "confidence", "low", "reviewBy", "2027-11-01"));
		String path = RULES + "figures/of-no-use";
		assertThat(sends(new FigureTable(), RULES + "new-figure", "", typed).getHeader("Location"))
			.isEqualTo(path + "?saved");
		String asking = page(path + "/remove");
		assertThat(asking).contains("Delete this figure?", "name: of-no-use");
		String seen = asking.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
		assertThat(this.editor.sends(path + "/remove", "seen", "another").getStatus()).isEqualTo(409);
		assertThat(this.editor.sends(path + "/remove", "seen", seen).getHeader("Location"))
			.isEqualTo(RULES + "figures?removed");
		MockHttpServletResponse gone = sends(new FigureTable(), path, "", typed, "note", "mine");
		assertThat(gone.getStatus()).isEqualTo(409);
		assertThat(gone.getContentAsString()).contains("Somebody else deleted this entry", "Save it as a new one",
				"action=\"" + RULES + "new-figure\"", "value=\"of-no-use\"", ">mine</textarea>");
	}

	@Test
	void deletesNothingThatIsInUse() throws Exception {
		begin();
		assertThat(page(FIGURE)).doesNotContain("Delete this figure");
		assertThat(page(FIGURE + "/remove")).contains("the rules would miss it").doesNotContain("name=\"seen\"");
		assertThat(this.editor.sends(FIGURE + "/remove", "seen", "x").getStatus()).isEqualTo(409);
		assertThat(this.editor.sends(RULES + "sources/S02/remove", "seen", "x").getStatus()).isEqualTo(409);
	}

	@Test
	void keepsWhatWasTypedWhenTheDraftIsGone() throws Exception {
		begin();
		Fields seen = figure();
		leaveNothing();
		MockHttpServletResponse refused = sendsFigure(seen, "note", "mine");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(refused.getContentAsString()).contains("No draft is open", "Begin a draft and save",
				">mine</textarea>");
		assertThat(sendsFigure(seen, "note", "mine", "begin", "true").getHeader("Location"))
			.isEqualTo(FIGURE + "?saved");
		assertThat(draft("evidence.yaml")).contains("note: mine");
	}

	@Test
	void showsHostileTextAsItWasTyped() throws Exception {
		begin();
		String hostile = "\"]\n- name: x <script>alert(1)</script> ${7*7} #{x} __${8*8}__";
		sendsFigure(figure(), "note", hostile, "unit", "<b>\"'");
		sends(new SourceTable(), RULES + "sources/S02", "S02", fields(new SourceTable(), "S02"), "title",
				"<img src=x onerror=alert(1)>");
		sends(new CandidateTable(), KAFKA, "queue/kafka", fields(new CandidateTable(), "queue/kafka"), "label",
				"<svg onload=alert(1)> }");
		for (String path : List.of("figures", "figures/planned-utilisation", "figures/cores-of-one-machine", "sources",
				"sources/S02", "candidates", "candidates/queue/kafka", "figures/planned-utilisation/remove")) {
			assertThat(page(RULES + path)).as(path)
				.doesNotContain("<script>alert", "<img src=x", "<svg onload", "<b>\"'", "49 #");
		}
		assertThat(page(FIGURE)).contains("__${8*8}__");
		RuleSet rules = RuleSet.read(0, this.drafts.current().orElseThrow().text());
		assertThat(rules.evidence().entry("planned-utilisation").note()).isEqualTo(hostile);
	}

	@Test
	void runsScenariosAgainstTheDraft() throws Exception {
		begin();
		assertThat(page(RULES + "scenarios")).containsPattern("(\\d+) of \\1 pass");
		Fields was = fields(new ScenarioTable(), SCENARIO);
		String path = RULES + "scenario";
		MockHttpServletResponse broken = sends(new ScenarioTable(), path, SCENARIO, was, "text",
				"- scenario: <i>\n  answers: { nothing: 1 }");
		assertThat(broken.getStatus()).isEqualTo(422);
		assertThat(broken.getContentAsString()).contains("href=\"#text\"", "&lt;i&gt;").doesNotContain("??", "<i>");
		String renamed = was.get("text")
			.replace(SCENARIO, "100% & more")
			.replace("verdict: not-needed", "verdict: distributed");
		MockHttpServletResponse saved = sends(new ScenarioTable(), path, SCENARIO, was, "text", renamed);
		assertThat(saved.getHeader("Location")).isEqualTo(path + "?name=100%25%20%26%20more&saved");
		assertThat(page(path + "?name=100%25%20%26%20more&saved")).contains("differs",
				"verdict: expected distributed, said not-needed");
		assertThat(page(RULES + "scenarios")).contains("100% &amp; more", "expected distributed");
		assertThat(page(path + "/remove?name=100%25%20%26%20more")).contains("Delete this scenario?");
	}

}
