package dev.plumbline.ruleset;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.advice.Shipped;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.qualification.Lead;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.questionnaire.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules about enquiries in the workbench, beside those about the advice. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class QualificationWorkbenchTests {

	private static final String RULES = "/admin/rules";

	private static final String CHAPTER = RULES + "/chapters/" + Qualification.CHAPTER;

	private static final String SCENARIO = "A%20founder%20of%20a%20small%20shop%20whose%20traffic%20one%20machine%20"
			+ "carries%20for%20years,%20for%20a%20second%20opinion";

	private static final Answers ANSWERS = Shipped
		.requirements(Map.of("peakRequestsPerSecond", 40, "regionOutage", "half-day", "writers", "one-place",
				"residency", "none"))
		.answers();

	private static final Lead LEAD = new Lead(Lead.Role.OWNER, Lead.Timeframe.THIS_YEAR, Lead.Budget.NOT_SAID, false,
			true, false);

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Drafts drafts;

	@Autowired
	QualificationCorrections corrections;

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
	void areReadAndEditedAsAChapter() throws Exception {
		assertThat(page(RULES)).contains("Which enquiries come first", Qualification.CHAPTER);
		assertThat(page(CHAPTER)).contains("A second opinion is all it takes", "Begin a draft to change it");
		assertThat(this.editor.sends(RULES + "/draft", "file", Qualification.CHAPTER).getHeader("Location"))
			.isEqualTo(CHAPTER);
		assertThat(page(CHAPTER)).contains("<textarea", RULES + "/words?file=" + Qualification.CHAPTER);
	}

	@Test
	void areOfferedTheirOwnSentencesAndNoOthers() throws Exception {
		assertThat(page(RULES + "/words?file=" + Qualification.CHAPTER)).contains("\"Speak for the enquiry {")
			.doesNotContain("\"Messages are needed\"");
		assertThat(page(RULES + "/words?file=33-queue.dslr")).contains("\"Messages are needed\"")
			.doesNotContain("Speak for the enquiry");
		assertThat(page(RULES + "/sentences?q=enquiry")).contains("<code>Speak for the enquiry {");
	}

	@Test
	void haveTheirMistakesUnderTheirLines() throws Exception {
		Draft draft = this.drafts.begin();
		String text = draft.text().file(Qualification.CHAPTER);
		String wrong = text.replaceFirst("The verdict is distributed", "Messages are needed");
		int line = (int) text.substring(0, text.indexOf("The verdict is distributed")).lines().count();
		assertThat(this.editor.sends(RULES + "/check-text", "file", Qualification.CHAPTER, "text", wrong)
			.getContentAsString()).contains("\"line\":" + line, "\"chapter\":\"" + Qualification.CHAPTER + "\"");
		assertThat(this.editor.sends(RULES + "/check-text", "file", Qualification.CHAPTER, "text", text)
			.getContentAsString()).contains("\"problems\":[]");
	}

	@Test
	void haveScenariosThatAreRunAndEdited() throws Exception {
		assertThat(page(RULES + "/scenarios")).contains(QualificationScenarios.FILE)
			.containsPattern("(\\d+) of \\1 pass");
		Draft draft = this.drafts.begin();
		String one = RULES + "/scenario?name=" + SCENARIO;
		assertThat(page(one)).contains("passes", "role: owner");
		String chapter = draft.text()
			.file(Qualification.CHAPTER)
			.replace("Speak for the enquiry a little", "Speak for the enquiry decisively");
		this.drafts.save(draft.version(), (text) -> Editing.replaced(text, Qualification.CHAPTER, chapter));
		assertThat(page(one)).contains("differs", "grade: expected C, said B");
	}

	@Test
	void takeACorrectionForAScenarioThatNamesNobody() throws Exception {
		String name = this.corrections.add(ANSWERS, LEAD, Grade.A);
		String text = this.drafts.current().orElseThrow().text().file(QualificationScenarios.FILE);
		assertThat(text).startsWith(Shipped.TEXT.file(QualificationScenarios.FILE))
			.endsWith(
					"""

							- scenario: "%s"
							  answers:
							    { peakRequestsPerSecond: 40, regionOutage: "half-day", writers: "one-place", residency: "none" }
							  enquiry:
							    { role: "owner", timeframe: "this-year", budget: "not-said", workAddress: false, companyNamed: true,
							      signsOfSpam: false }
							  grade: A
							"""
						.formatted(name));
		assertThat(page(RULES + "/scenarios")).contains(name, "grade: expected A, said C");
	}

	@Test
	void takeASecondCorrectionOfTheSameCaseInPlaceOfTheFirst() throws Exception {
		this.corrections.add(ANSWERS, LEAD, Grade.A);
		String other = this.corrections.add(ANSWERS.unsure("writers"), LEAD, Grade.A);
		String second = this.corrections.add(ANSWERS, LEAD, Grade.B);
		assertThat(QualificationScenarios.of(this.drafts.current().orElseThrow().text()).all())
			.hasSize(QualificationScenarios.of(Shipped.TEXT).all().size() + 2)
			.filteredOn((scenario) -> scenario.name().equals(second) || scenario.name().equals(other))
			.extracting((scenario) -> scenario.grade())
			.containsExactlyInAnyOrder("A", "B");
		int version = this.drafts.current().orElseThrow().version();
		assertThat(this.corrections.add(ANSWERS, LEAD, Grade.B)).isEqualTo(second);
		assertThat(this.drafts.current().orElseThrow().version()).isEqualTo(version);
	}

	private String page(String path) throws Exception {
		return this.editor.opens(path).getContentAsString();
	}

}
