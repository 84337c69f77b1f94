package dev.plumbline.assessment.whatif;

import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Answers tried out change nothing until the visitor says so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class WhatIfPageTests {

	private static final Answers ORDINARY = Answers.none()
		.with("peakRequestsPerSecond", 200)
		.with("dataGb", 200)
		.with("regionOutage", "half-day")
		.with("writers", "one-place")
		.with("residency", "none")
		.with("engineers", 20)
		.with("teams", 3);

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

	@Autowired
	MockMvc mvc;

	@Autowired
	Assessments assessments;

	@Autowired
	Revisions revisions;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	Clock clock;

	private Assessment kept;

	private String address;

	@BeforeEach
	void keepAnOrdinarySystem() {
		this.kept = keep(ORDINARY);
		this.address = "/assessments/" + this.kept.secret().value();
	}

	@Test
	void standsOnTheRecommendationWithTheAnswersThatAreKept() throws Exception {
		String page = page(get(this.address));
		assertThat(page).contains("What if?", "action=\"" + this.address + "/what-if\"")
			.contains("data-hx-get=\"" + this.address + "/what-if\"", "name=\"dataGb\" value=\"200\"")
			.contains("<option value=\"half-day\" selected=\"selected\">Half a day</option>")
			.contains("You left this open. We take half as much again each year.")
			.containsPattern("<script src=\"/webjars/htmx.org/[0-9.]+/dist/htmx.min-[0-9a-f]{32}.js\" defer")
			.contains("\"includeIndicatorStyles\":false,\"allowEval\":false")
			.contains("These are your answers as they are");
	}

	@Test
	void showsWhatWouldFollowAndKeepsNothing() throws Exception {
		String page = page(get(this.address + "/what-if").param("dataGb", "9000").param("regionOutage", "unnoticed"));
		assertThat(page).contains("<title>What if? · Plumbline</title>", "name=\"dataGb\" value=\"9000\"")
			.contains("The verdict would be “Distributed” instead of “Not needed”.")
			.contains("Data today: 9,000 GB instead of 200 GB.")
			.contains("How long a region may be gone: “Nobody may notice” instead of “Half a day”.")
			.contains("Is availability across regions needed: “Yes” instead of “No”.")
			.contains("Where it runs: “Several regions at work together” instead of “A primary with standbys")
			.contains("id=\"tried-traffic\"", "Your answers and your recommendation are as they were");
		Assessment after = this.assessments.findBySecret(this.kept.secret()).orElseThrow();
		assertThat(after.version()).isEqualTo(this.kept.version());
		assertThat(after.answers()).isEqualTo(ORDINARY);
	}

	@Test
	void givesAScriptNoMoreThanWhatChanges() throws Exception {
		MockHttpServletResponse response = perform(
				get(this.address + "/what-if").param("dataGb", "much").header("HX-Request", "true"));
		assertThat(text(response)).doesNotContain("<html", "<main")
			.contains("<p id=\"tried-summary\" data-hx-swap-oob=\"innerHTML\">", "“Data today” cannot be read yet")
			.contains("id=\"dataGb-mistake\" data-hx-swap-oob=\"innerHTML\">", "“much” is not a number");
	}

	@Test
	void saysWhenNothingWouldBeDifferent() throws Exception {
		assertThat(page(get(this.address + "/what-if").param("dataGb", "200.0011")))
			.contains("The verdict would still be “Not needed”. Nothing else we recommend would be different.");
	}

	@Test
	void saysBesideTheFieldWhatIsWrongAndLosesNothing() throws Exception {
		String page = page(get(this.address + "/what-if").param("dataGb", "1.234").param("engineers", "2"));
		assertThat(page).contains("Error: What if?", "2 answers need another look")
			.contains("href=\"#dataGb-tried\"", "“1.234” can be read in two ways",
					"There are more teams than engineers")
			.containsPattern("name=\"dataGb\" value=\"1.234\"\\s+aria-invalid=\"true\"")
			.contains("name=\"engineers\" value=\"2\"")
			.doesNotContain("Keep these answers");
	}

	@Test
	void keepsWhatWasTriedAsANewRevisionAndSaysWhatChanged() throws Exception {
		String seen = seen(page(get(this.address + "/what-if").param("regionOutage", "unnoticed")));
		MockHttpServletResponse sent = perform(
				post(this.address + "/what-if").param("seen", seen).param("regionOutage", "unnoticed"));
		assertThat(sent.getRedirectedUrl()).isEqualTo(this.address);
		Assessment after = this.assessments.findBySecret(this.kept.secret()).orElseThrow();
		assertThat(after.answers()).isEqualTo(ORDINARY.with("regionOutage", "unnoticed"));
		assertThat(after.revision()).isEqualTo(2);
		assertThat(page(get(this.address))).contains("What changed since revision 1")
			.contains("How long a region may be gone: “Nobody may notice” instead of “Half a day”.")
			.contains("Verdict: “Distributed” instead of “Not needed”.");
		assertThat(page(get(this.address + "/review"))).contains("Nobody may notice");
	}

	@Test
	void keepsNothingThatIsWrongAndNothingThatIsKept() throws Exception {
		String seen = seen(page(get(this.address + "/what-if").param("dataGb", "300")));
		assertThat(page(post(this.address + "/what-if").param("seen", seen).param("dataGb", "-1")))
			.contains("“-1” is outside of what we can weigh", "value=\"-1\"");
		assertThat(
				perform(post(this.address + "/what-if").param("seen", seen).param("dataGb", "200")).getRedirectedUrl())
			.isEqualTo(this.address);
		assertThat(this.revisions.list(this.kept)).hasSize(1);
	}

	@Test
	void leavesItToTheVisitorWhenOtherAnswersWereKeptSince() throws Exception {
		String seen = seen(page(get(this.address + "/what-if").param("dataGb", "300")));
		perform(post(this.address + "/what-if").param("seen", seen).param("dataGb", "400"));
		MockHttpServletResponse late = perform(
				post(this.address + "/what-if").param("seen", seen).param("dataGb", "300"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("These answers were changed elsewhere", "400 GB", "300 GB")
			.contains("name=\"dataGb\" value=\"300\"");
		assertThat(this.revisions.list(this.kept)).hasSize(2);
		perform(post(this.address + "/what-if").param("seen", seen(text(late))).param("dataGb", "300"));
		assertThat(this.assessments.findBySecret(this.kept.secret()).orElseThrow().answers())
			.isEqualTo(ORDINARY.with("dataGb", 300));
	}

	@Test
	void keepsNothingOfWhatNobodyHasSeen() throws Exception {
		assertThat(perform(post(this.address + "/what-if").param("dataGb", "300")).getStatus()).isEqualTo(409);
		assertThat(this.revisions.list(this.kept)).hasSize(1);
	}

	@Test
	void isNowhereWithoutAnAssessmentAndLeadsToTheReviewWithoutAdvice() throws Exception {
		assertThat(perform(get("/assessments/" + "0".repeat(26) + "/what-if")).getStatus()).isEqualTo(404);
		assertThat(perform(post("/assessments/" + "0".repeat(26) + "/what-if")).getStatus()).isEqualTo(404);
		Assessment draft = this.assessments.save(new Assessment(ORDINARY, Instant.now(), this.retention));
		assertThat(perform(get("/assessments/" + draft.secret().value() + "/what-if")).getRedirectedUrl())
			.endsWith("/review");
	}

	@Test
	void shownAsTextWhateverIsTyped() throws Exception {
		String page = perform(get(this.address + "/what-if").param("dataGb", "\"><script>alert(1)</script>"))
			.getContentAsString();
		assertThat(page).doesNotContain("<script>").contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
	}

	private Assessment keep(Answers answers) {
		Assessment assessment = new Assessment(answers, this.clock.instant(), this.retention);
		assessment.advise(this.advisor.advise(Questionnaire.shipped().requirements(answers), LocalDate.now(this.clock)),
				this.clock.instant(), this.retention);
		return this.assessments.save(assessment);
	}

	private static String seen(String page) {
		MatchResult seen = SEEN.matcher(page).results().findFirst().orElseThrow();
		return seen.group(1);
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse response = perform(request);
		assertThat(response.getStatus()).isEqualTo(200);
		return text(response);
	}

	private static String text(MockHttpServletResponse response) throws Exception {
		return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8)).replace('\u00a0', ' ');
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.accept(MediaType.TEXT_HTML)).andReturn().getResponse();
	}

}
