package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.assessment.explanations.NotNow;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.ruleset.ShippedRules;
import dev.plumbline.site.FormTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The page says all of an advice, in words, and nothing in it is taken for markup. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RecommendationPageTests {

	static final List<Scenario> scenarios = Scenarios.of(ShippedRules.text()).all();

	/** Compressed, as it travels. */
	private static final int LARGEST_PAGE = 64 * 1024;

	private static final String NOBODYS = "0".repeat(26);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

	private static final Pattern INSIDE = Pattern.compile("href=\"#([^\"]+)\"");

	private static final Pattern HEADLINE = Pattern.compile("(?s)<h1>(.*?)</h1>");

	private static final Pattern MARK = Pattern.compile("<sup class=\"notes\">.*?</sup>");

	private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	@Autowired
	MockMvc mvc;

	@LocalServerPort
	int port;

	@Autowired
	Assessments assessments;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	Explanations explanations;

	@ParameterizedTest
	@FieldSource("scenarios")
	void tellsAnAdviceOnOnePage(Scenario scenario) throws Exception {
		Advice advice = advise(scenario.answers());
		String page = page(advice, scenario.answers());
		assertThat(headline(page)).isEqualTo(advice.headline());
		assertThat(page).contains("id=\"tests\"", "id=\"choices\"", "id=\"cost\"", "id=\"sure\"", "id=\"sources\"")
			.doesNotContain("<script>", " style=", "hx-on", " th:", "??")
			.satisfies((html) -> assertThat(compressed(html)).hasSizeLessThan(LARGEST_PAGE));
		assertSection(page, "parts", !advice.parts().isEmpty());
		assertSection(page, "ladder", !advice.ladder().isEmpty());
		assertSection(page, "warnings", !advice.warnings().isEmpty());
		assertSection(page, "failures", !advice.failureModes().isEmpty());
		assertSection(page, "operations", !advice.operations().isEmpty());
		assertSection(page, "assumptions", !advice.assumptions().isEmpty());
		assertSection(page, "provisional", advice.provisional());
	}

	@ParameterizedTest
	@FieldSource("scenarios")
	void leavesNothingOut(Scenario scenario) throws Exception {
		Advice advice = advise(scenario.answers());
		String text = text(page(advice, scenario.answers()));
		assertThat(List.of(advice.tests().traffic(), advice.tests().availability(), advice.tests().dataModel()))
			.allMatch((test) -> text.contains(test.because()));
		assertThat(advice.choices().values()).flatMap(Advice.Choice::candidates).allSatisfy((candidate) -> {
			assertThat(candidate.speaksFor()).allMatch((reason) -> text.contains(reason.because()));
			assertThat(candidate.against()).allMatch((reason) -> text.contains(reason.because()));
			assertThat(candidate.excludedBy()).allMatch((reason) -> text.contains(reason.because()));
		});
		assertThat(advice.choices().values())
			.allSatisfy((choice) -> assertThat(text).contains((choice.candidates().size() == 2)
					? "Why not the other one" : "Why not the other " + (choice.candidates().size() - 1)));
		assertThat(advice.ladder()).allMatch((step) -> text.contains(step.step()) && text.contains(step.trigger()));
		assertThat(advice.warnings()).allMatch((warning) -> text.contains(warning.warning()));
		assertThat(advice.operations()).allMatch((operation) -> text.contains(operation.item()));
		assertThat(advice.failureModes()).allMatch((mode) -> text.contains(mode.nodeFails())
				&& text.contains(mode.networkPartitions()) && text.contains(mode.nodeReturnsAfter30Minutes()));
		assertThat(advice.findings()).allMatch((finding) -> text.contains(finding.rule()));
	}

	@ParameterizedTest
	@FieldSource("scenarios")
	void leadsEveryLinkWithinThePageSomewhereAndSkipsNoHeading(Scenario scenario) throws Exception {
		String page = page(advise(scenario.answers()), scenario.answers());
		List<String> ids = ID.matcher(page).results().map((id) -> id.group(1)).toList();
		Set<String> once = new HashSet<>(ids);
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(INSIDE.matcher(page).results().map((link) -> link.group(1))).allMatch(once::contains);
		int level = 0;
		for (MatchResult heading : HEADING.matcher(page).results().toList()) {
			int next = Integer.parseInt(heading.group(1));
			assertThat(next).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	@Test
	void saysSoWhileThereIsNoTimeForAnExplanation() throws Exception {
		Map<String, Object> answers = Map.of("dataGb", 123, "messaging", List.of("replay"));
		Assessment kept = keep(advise(answers), answers);
		CountDownLatch enough = new CountDownLatch(1);
		ExecutorService crowd = Executors.newCachedThreadPool();
		try {
			fill(crowd, enough);
			assertThat(body(kept)).contains("is still being worked out", "Reload the page in a moment")
				.contains("Why not the other 5", "Ruled out")
				.doesNotContain("would bring it nearer", "flip-group", "id=\"unknowns\"");
		}
		finally {
			enough.countDown();
			crowd.shutdown();
		}
	}

	/** More than have room: whoever finds none tells that it is full. */
	private void fill(ExecutorService crowd, CountDownLatch enough) throws InterruptedException {
		CountDownLatch full = new CountDownLatch(1);
		for (int one = 0; one < 100; one++) {
			crowd.execute(() -> {
				try {
					this.explanations.within(new Caller("203.0.113.9"), () -> await(enough));
				}
				catch (NotNow ex) {
					full.countDown();
				}
			});
		}
		assertThat(full.await(1, TimeUnit.MINUTES)).isTrue();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Test
	void linksToTheAnswersThatWouldSettleIt() throws Exception {
		Assessment kept = keep(advise(Map.of()), Map.of());
		assertThat(body(kept)).contains("Cannot tell yet", "This is provisional")
			.contains("/assessments/" + kept.secret().value() + "/change?answer=regionOutage");
	}

	@Test
	void namesSourcesByNumberAndOwnsUpToRulesOfThumb() throws Exception {
		String page = page(advise(Map.of("peakRequestsPerSecond", 200)), Map.of());
		assertThat(page).contains("href=\"#note-1\" aria-label=\"Note 1\">1</a>", "id=\"note-1\"", "href=\"#use-1-1\"")
			.contains("Our rule of thumb", "rel=\"noreferrer noopener\"")
			.contains("Not legal advice", "Vendor-neutral", "rule set ", "Kept until");
	}

	@Test
	void showsMarkupInAnAdviceAsText() throws Exception {
		String hostile = "<script>alert(1)</script>";
		Advice advice = hostile(advise(Map.of()), hostile);
		String page = page(advice, Map.of());
		assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
	}

	@Test
	void givesTheSameAsJson() throws Exception {
		Map<String, Object> answers = Map.of("peakRequestsPerSecond", 200, "regionOutage", "half-day");
		Advice advice = advise(answers);
		MockHttpServletResponse response = this.mvc
			.perform(get("/assessments/" + keep(advice, answers).secret().value() + ".json"))
			.andReturn()
			.getResponse();
		assertThat(response.getContentType()).isEqualTo("application/json");
		JsonNode kept = new JsonMapper().readTree(response.getContentAsString());
		assertThat(kept.at("/answers/regionOutage").asString()).isEqualTo("half-day");
		assertThat(kept.at("/advice/headline").asString()).isEqualTo(advice.headline());
		assertThat(response("/assessments/" + NOBODYS + ".json").getStatus()).isEqualTo(404);
	}

	@Test
	void hasNoPageAtAnAddressThatNobodyWasGiven() throws Exception {
		for (String id : List.of(NOBODYS, "short", "UPPERCASE", "1".repeat(27))) {
			assertThat(response("/assessments/" + id).getStatus()).isEqualTo(404);
			assertThat(response("/assessments/" + id + "/delete").getStatus()).isEqualTo(404);
		}
	}

	@Test
	void servesNothingWhoseLastDayIsOver() throws Exception {
		Instant lastYear = Instant.now().minus(Duration.ofDays(365));
		Retention aDay = new Retention(Duration.ofDays(1));
		Assessment over = new Assessment(read(Map.of()), lastYear, aDay);
		over.advise(advise(Map.of()), lastYear, aDay);
		String address = "/assessments/" + this.assessments.save(over).secret().value();
		for (String page : List.of("", ".json", "/review", "/questions", "/questions/data", "/delete")) {
			assertThat(response(address + page).getStatus()).as(page).isEqualTo(404);
		}
	}

	@Test
	void sendsWhoHasNoAdviceYetToTheReview() throws Exception {
		Assessment draft = this.assessments.save(new Assessment(read(Map.of()), NOW, this.retention));
		MockHttpServletResponse response = response("/assessments/" + draft.secret().value());
		assertThat(response.getRedirectedUrl()).isEqualTo("/assessments/" + draft.secret().value() + "/review");
	}

	@Test
	void namesNoSchemeAndNoHostWhereItSendsOn() throws Exception {
		Assessment draft = this.assessments.save(new Assessment(read(Map.of()), NOW, this.retention));
		String address = "/assessments/" + draft.secret().value();
		HttpRequest.Builder request = HttpRequest.newBuilder();
		assertThat(location(request.uri(here(address)).GET())).isEqualTo(address + "/review");
		assertThat(location(request.uri(here(address + "/delete"))
			.header("Cookie", FormTokens.COOKIE)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(FormTokens.FIELD)))).isEqualTo("/?deleted#main");
	}

	private URI here(String address) {
		return URI.create("http://localhost:" + this.port + address);
	}

	private static String location(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient()
			.send(request.build(), HttpResponse.BodyHandlers.discarding())
			.headers()
			.firstValue("Location")
			.orElseThrow();
	}

	@Test
	void asksBeforeDeletingADraftInWordsThatFitADraft() throws Exception {
		Assessment draft = this.assessments.save(new Assessment(read(Map.of()), NOW, this.retention));
		assertThat(response("/assessments/" + draft.secret().value() + "/delete").getContentAsString())
			.contains("Delete these answers?")
			.doesNotContain("this recommendation");
	}

	@Test
	void leadsToTheAnswersItWasGivenFor() throws Exception {
		Assessment kept = keep(advise(Map.of()), Map.of());
		assertThat(body(kept).split("href=\"/assessments/" + kept.secret().value() + "/review\"", -1)).hasSize(4);
	}

	@Test
	void deletesOnlyAfterAskingAndOnlyOnce() throws Exception {
		Assessment kept = keep(advise(Map.of()), Map.of());
		String address = "/assessments/" + kept.secret().value();
		assertThat(response(address + "/delete").getContentAsString()).contains("Delete for good", "method=\"post\"");
		assertThat(response(address).getStatus()).isEqualTo(200);
		assertThat(this.mvc.perform(post(address + "/delete")).andReturn().getResponse().getRedirectedUrl())
			.isEqualTo("/?deleted#main");
		assertThat(response(address).getStatus()).isEqualTo(404);
		assertThat(this.mvc.perform(post(address + "/delete")).andReturn().getResponse().getStatus()).isEqualTo(404);
		assertThat(response("/?deleted").getContentAsString()).contains("are deleted");
	}

	private static Advice hostile(Advice advice, String text) {
		Advice.Test test = new Advice.Test(Advice.Outcome.NO, null, null, text,
				List.of(new Advice.Figure("writers", text, null, null, null),
						new Advice.Figure("residency", text, null, null, null),
						new Advice.Figure("crossRegionTransactions", text, null, null, null)));
		return new Advice(advice.verdict(), text, true, List.of(text),
				new Advice.Tests(advice.tests().traffic(), advice.tests().availability(), test), advice.choices(),
				List.of(new Advice.Part(text, text, text)), List.of(new Advice.Step(text, text, text)),
				List.of(new Advice.FailureMode(text, text, text, text)), List.of(new Advice.Operation(text, text)),
				new Advice.Cost(advice.cost().personMonths(), advice.cost().people(), advice.cost().infrastructure(),
						true, text),
				List.of(new Advice.Warning(text, text, text, Map.of(text, text))),
				List.of(new Advice.Assumption(text, text, text)),
				new Advice.Confidence(Advice.Confidence.Level.LOW, text), new Advice.Runway(2030, text),
				new Advice.Growth(2026, 2029, List.of(new Advice.Curve(text, List.of(0.5, 1.5)))), advice.findings(),
				advice.rulebook(), text, advice.asOf());
	}

	private static void assertSection(String page, String id, boolean expected) {
		assertThat(page.contains(" id=\"" + id + "\"")).as("section %s", id).isEqualTo(expected);
	}

	private static String headline(String page) {
		MatchResult headline = HEADLINE.matcher(page).results().findFirst().orElseThrow();
		return HtmlUtils.htmlUnescape(headline.group(1).replaceAll("<[^>]*>", ""));
	}

	private static byte[] compressed(String page) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(page.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** What is read, without the marks to footnotes. */
	private static String text(String page) {
		return HtmlUtils.htmlUnescape(MARK.matcher(page).replaceAll("").replaceAll("<[^>]*>", ""));
	}

	private static Answers read(Map<String, ?> answers) {
		return QUESTIONNAIRE.read(answers);
	}

	private Advice advise(Map<String, ?> answers) {
		return this.advisor.advise(QUESTIONNAIRE.requirements(read(answers)), DAY);
	}

	private Assessment keep(Advice advice, Map<String, ?> answers) {
		Assessment assessment = new Assessment(read(answers), NOW, this.retention);
		assessment.advise(advice, NOW, this.retention);
		return this.assessments.save(assessment);
	}

	private String page(Advice advice, Map<String, ?> answers) throws Exception {
		return body(keep(advice, answers));
	}

	private String body(Assessment assessment) throws Exception {
		MockHttpServletResponse response = response("/assessments/" + assessment.secret().value());
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse response(String address) throws Exception {
		return this.mvc.perform(get(address).accept(MediaType.TEXT_HTML)).andReturn().getResponse();
	}

}
