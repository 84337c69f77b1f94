package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What was given before, to be read as it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RevisionPageTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final Answers FIRST = Answers.none()
		.with("peakRequestsPerSecond", 200)
		.with("regionOutage", "half-day")
		.with("dataGb", new Answers.Range(100, 400, null));

	private static final Answers SECOND = FIRST.with("regionOutage", "unnoticed").unsure("dataGb");

	@Autowired
	MockMvc mvc;

	@Autowired
	Assessments assessments;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	Clock clock;

	@Test
	void saysNothingOfRevisionsWhileThereIsOne() throws Exception {
		assertThat(page(address(advised(null, FIRST, advice(FIRST))))).doesNotContain("Revision 1",
				"What changed since", "id=\"revisions\"");
	}

	@Test
	void saysWhatChangedAndLeadsToWhatWasBefore() throws Exception {
		Assessment second = twice();
		assertThat(page(address(second))).contains("Revision 2", "What changed since revision 1")
			.contains("Data today: “not sure” instead of 100 to 400 GB.")
			.contains("How long a region may be gone: “Nobody may notice” instead of “Half a day”.")
			.contains("href=\"" + address(second) + "/revisions/1\"")
			.doesNotContain("This is revision", "The rules changed");
	}

	@Test
	void showsAnEarlierOneAsItWasAndLetsNothingBeChangedThere() throws Exception {
		Assessment second = twice();
		assertThat(page(address(second) + "/revisions/1")).contains(part(advice(FIRST).headline()))
			.contains("This is revision 1 of 2.", "The answers it was given for", "100 to 400 GB", "Half a day")
			.contains("href=\"" + address(second) + "\">To the recommendation as it is now")
			.doesNotContain("/change", "/review", "/delete", "/what-if", "<script", "What changed since");
		assertThat(page(address(second) + "/revisions/2")).contains(part(advice(SECOND).headline()))
			.contains("This is revision 2 of 2.", "What changed since revision 1");
	}

	@Test
	void isThereWhileTheAnswersAreBeingChanged() throws Exception {
		Assessment kept = advised(null, FIRST, advice(FIRST));
		kept.answer(SECOND, this.clock.instant(), this.retention);
		kept = this.assessments.save(kept);
		assertThat(response(address(kept)).getRedirectedUrl()).endsWith("/review");
		assertThat(page(address(kept) + "/revisions/1")).contains(part(advice(FIRST).headline()));
	}

	@Test
	void saysThatNothingChangedWhereNothingDid() throws Exception {
		Assessment twice = advised(advised(null, FIRST, advice(FIRST)), FIRST, advice(FIRST));
		assertThat(page(address(twice))).contains("The answers are the same.", "every choice are the same");
	}

	@Test
	void saysThatTheProgramIsAnother() throws Exception {
		Advice earlier = by(advice(FIRST), "0.0.1");
		assertThat(page(address(advised(advised(null, FIRST, earlier), SECOND, advice(SECOND)))))
			.contains("The program changed in between: version " + advice(FIRST).program() + " instead of 0.0.1.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "3", "01", "-1", "two", "9999999999", "1.xml" })
	void hasNoPageForWhatWasNeverGiven(String number) throws Exception {
		assertThat(response(address(twice()) + "/revisions/" + number).getStatus()).isEqualTo(404);
	}

	private Assessment twice() {
		return advised(advised(null, FIRST, advice(FIRST)), SECOND, advice(SECOND));
	}

	private Assessment advised(Assessment before, Answers answers, Advice advice) {
		Assessment assessment = (before != null) ? before
				: new Assessment(answers, this.clock.instant(), this.retention);
		assessment.answer(answers, this.clock.instant(), this.retention);
		assessment.advise(advice, this.clock.instant(), this.retention);
		return this.assessments.save(assessment);
	}

	private Advice advice(Answers answers) {
		return this.advisor.advise(Questionnaire.shipped().requirements(answers), DAY);
	}

	private static Advice by(Advice advice, String program) {
		return new Advice(advice.verdict(), advice.headline(), advice.provisional(), advice.needed(), advice.tests(),
				advice.choices(), advice.parts(), advice.ladder(), advice.failureModes(), advice.operations(),
				advice.cost(), advice.warnings(), advice.assumptions(), advice.confidence(), advice.runway(),
				advice.growth(), advice.findings(), advice.rulebook(), program, advice.asOf());
	}

	/** Parted on the page. */
	private static String part(String headline) {
		return headline.split("[:,] ")[0];
	}

	private static String address(Assessment assessment) {
		return "/assessments/" + assessment.secret().value();
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = response(address);
		assertThat(response.getStatus()).isEqualTo(200);
		return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8)).replace('\u00a0', ' ');
	}

	private MockHttpServletResponse response(String address) throws Exception {
		return this.mvc.perform(get(address).accept(MediaType.TEXT_HTML)).andReturn().getResponse();
	}

}
