package dev.plumbline.rehearsal;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.rehearsal.comparing.Changed;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Rehearsing a draft, from the button to the single difference and the scenario. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RehearsalPageTests {

	private static final String PAGE = RehearsalPage.PATH;

	private static final Pattern TO_KAFKA = Pattern
		.compile("href=\"(/admin/rules/rehearsal/[0-9]+/groups/[0-9]+)\"><strong>Apache Kafka</strong>[^/]*/span> "
				+ "<span>RabbitMQ<");

	private static final Pattern GROUP = Pattern.compile("/admin/rules/rehearsal/[0-9]+/groups/1\"");

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Bench bench;

	@Autowired
	Drafts drafts;

	private Caller editor;

	@BeforeEach
	void signIn() throws Exception {
		this.bench.clear();
		this.editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
	}

	@AfterEach
	void leaveNoDraft() {
		this.bench.clear();
	}

	@Test
	void saysWhatThereIsToDoWithoutADraft() throws Exception {
		assertThat(page(PAGE)).contains("There is no draft.")
			.doesNotContain(">Rehearse the draft<", ">Rehearse again<");
		assertThat(this.editor.sends(PAGE).getStatus()).isEqualTo(409);
	}

	@Test
	void leadsFromTheHeadlineToTheSingleDifference() throws Exception {
		long number = this.bench.keep();
		rehearse();
		String result = page(PAGE);
		assertThat(result).contains("This very draft was rehearsed", "kept assessments change",
				"the figure rabbitmq-rate: 300 instead of 30,000", "Because of the figure rabbitmq-rate",
				"Agreement with the casebook");
		String group = page(found(TO_KAFKA, result));
		assertThat(group).contains("Queue: Apache Kafka instead of RabbitMQ",
				"href=\"" + PAGE + "/kept/" + number + "\"");
		assertThat(page(PAGE + "/kept/" + number)).contains("Assessment " + number, "<td>RabbitMQ</td>",
				"<strong>Apache Kafka</strong>", "Only in the draft", "More than RabbitMQ carries comfortably",
				"Messages a second at the peak", "5,000");
	}

	@Test
	void saysWhenTheDraftIsAnotherByNowAndLeadsNowhereWrong() throws Exception {
		rehearse();
		String group = found(GROUP, page(PAGE)).replace("\"", "");
		this.bench.change((text) -> Changed.figure(text, "rabbitmq-rate", "300", "200"));
		assertThat(page(PAGE)).contains("What is shown below is of another draft", "Rehearse again")
			.doesNotContain("/groups/", "Go on to publishing");
		MockHttpServletResponse overtaken = this.editor.opens(group);
		assertThat(overtaken.getStatus()).isEqualTo(409);
		assertThat(overtaken.getContentAsString()).contains("This was found in another draft");
	}

	@Test
	void rehearsesNoDraftThatCannotBeRead() throws Exception {
		this.bench.draft((text) -> Changed.text(text, "33-queue.dslr", "Favour kafka clearly", "Favour it"));
		assertThat(page(PAGE)).contains("The draft cannot be rehearsed", "/admin/rules/check")
			.doesNotContain(">Rehearse the draft<", ">Rehearse again<");
		assertThat(this.editor.sends(PAGE).getStatus()).isEqualTo(409);
		assertThat(page(PAGE + "/casebook/1")).contains("The draft holds mistakes and cannot be compared")
			.doesNotContain("says-DRAFT");
	}

	@Test
	void makesAScenarioOfAKeptAssessmentThatTheDraftThenHolds() throws Exception {
		long number = this.bench.keep();
		Draft draft = this.bench.draft((text) -> Changed.figure(text, "rabbitmq-rate", "30000", "300"));
		String name = "Events of a shop: \"fan-out\" & more, " + UUID.randomUUID();
		MockHttpServletResponse made = makeScenario(number, name, "DRAFT");
		assertThat(made.getStatus()).isEqualTo(303);
		assertThat(page(made.getHeader("Location"))).contains("The scenario is in the draft now.");
		Draft after = this.drafts.current().orElseThrow();
		assertThat(after.text().file(OwnScenarios.FILE)).contains("queue: \"kafka\"", "messagesPerSecond: 5000");
		assertThat(ScenarioState.of(after.text(), new DraftRules().of(after).ruleSet(), LocalDate.now()).total())
			.isEqualTo(
					ScenarioState.of(draft.text(), new DraftRules().of(draft).ruleSet(), LocalDate.now()).total() + 1);
		MockHttpServletResponse again = makeScenario(number, name, "ADVISED");
		assertThat(again.getContentAsString()).contains("There is a scenario of this name in the draft already",
				"Events of a shop: &quot;fan-out&quot; &amp; more");
		assertThat(again.getContentAsString()).containsPattern("value=\"ADVISED\" checked");
		makeScenario(number, name + " once more", "ADVISED");
		assertThat(this.drafts.current().orElseThrow().text().file(OwnScenarios.FILE)).contains("queue: \"rabbitmq\"");
	}

	@Test
	void beginsADraftForAScenarioWhereThereIsNone() throws Exception {
		long number = this.bench.keep();
		assertThat(page(PAGE + "/kept/" + number)).contains("There is no draft yet: one is begun");
		assertThat(makeScenario(number, "A first one", "IN_FORCE").getStatus()).isEqualTo(303);
		assertThat(this.drafts.current().orElseThrow().text().file(OwnScenarios.FILE)).contains("\"A first one\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "two\nlines", "a zero\u200bwidth space" })
	void refusesANameThatIsNoneAndKeepsWhatWasTyped(String name) throws Exception {
		long number = this.bench.keep();
		MockHttpServletResponse refused = makeScenario(number, name, "ADVISED");
		assertThat(refused.getContentAsString()).contains("<title>Error: Assessment " + number, "id=\"name-error\"");
		assertThat(refused.getContentAsString()).containsPattern("value=\"ADVISED\" checked");
		assertThat(this.drafts.current()).isEmpty();
	}

	@Test
	void findsAKeptAssessmentByItsNumberOnly() throws Exception {
		long number = this.bench.keep();
		assertThat(this.editor.opens(PAGE + "/kept?number=%20" + number).getHeader("Location"))
			.isEqualTo(PAGE + "/kept/" + number);
		assertThat(page(PAGE + "/kept?number=999999999"))
			.contains("No assessment with advice is kept under this number", "value=\"999999999\"");
		assertThat(page(PAGE + "/kept?number=%3Cb%3E")).contains("This is not a number of an assessment",
				"value=\"&lt;b&gt;\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kept/999999999", "/casebook/0", "/casebook/4000", "/samples/201", "/others/1", "/kept/x",
			"/999999999/groups/1" })
	void knowsNoOtherAddresses(String path) throws Exception {
		assertThat(this.editor.opens(PAGE + path).getStatus()).isEqualTo(404);
	}

	private void rehearse() throws Exception {
		this.bench.draft((text) -> Changed.figure(text, "rabbitmq-rate", "30000", "300"));
		assertThat(page(PAGE)).contains("Rehearse");
		assertThat(this.editor.sends(PAGE).getStatus()).isEqualTo(303);
		this.bench.waitForRehearsal();
	}

	private MockHttpServletResponse makeScenario(long number, String name, String says) throws Exception {
		return this.editor.sends(PAGE + "/kept/" + number + "/scenario", "name", name, "says", says);
	}

	private String page(String path) throws Exception {
		return this.editor.opens(path).getContentAsString();
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
		return (matcher.groupCount() > 0) ? matcher.group(1) : matcher.group();
	}

}
