package dev.plumbline.report.verify;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import dev.plumbline.report.Sealer;
import dev.plumbline.report.TestSeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What somebody is told who brings a report, or only its number. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class VerifyPageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Answers ANSWERS = Answers.none()
		.with("peakRequestsPerSecond", 200)
		.with("regionOutage", "half-day")
		.with("dataGb", new Answers.Range(117, 431, null));

	@Autowired
	MockMvc mvc;

	@Autowired
	Assessments assessments;

	@Autowired
	Reports reports;

	@Autowired
	Sealer sealer;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient sql;

	@LocalServerPort
	int port;

	private Assessment assessment;

	private Report report;

	@BeforeEach
	void give() {
		LocalDate today = LocalDate.now(this.clock);
		this.assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention),
				this.advisor.advise(Questionnaire.shipped().requirements(ANSWERS), today));
		this.report = this.reports.of(this.assessment);
	}

	@Test
	void knowsAGenuineReportAndWhatItSays() throws Exception {
		assertThat(upload(this.report.sealedJson()))
			.contains("This report is genuine", this.report.number(), this.report.seal().fingerprint(),
					this.report.ruleSet().hash())
			.contains(this.report.advice().headline(), "117 to 431 GB")
			.contains("byte for byte. The program was version " + this.report.advice().program())
			.contains("The same. Nothing that was decided is otherwise", "still kept")
			.doesNotContain(this.assessment.secret().value(), "was never sealed", "newer advice");
	}

	@Test
	void knowsTheJsonThatIsReadAtTheSecretAddress() throws Exception {
		byte[] json = this.mvc.perform(get("/assessments/" + this.assessment.secret().value() + ".json"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(upload(json)).contains("This report is genuine").doesNotContain("was never sealed");
	}

	@Test
	void knowsItAlsoOnceItsAssessmentIsDeleted() throws Exception {
		this.assessments.deleteBySecret(this.assessment.secret());
		assertThat(upload(this.report.sealedJson())).contains("This report is genuine", "117 to 431 GB",
				"byte for byte", "deleted; the report stays genuine");
	}

	@Test
	void tellsThatSomethingNewerWasAdvised() throws Exception {
		Answers others = ANSWERS.with("peakRequestsPerSecond", 60_000);
		this.assessment.answer(others, this.clock.instant(), this.retention);
		advised(this.assessment,
				this.advisor.advise(Questionnaire.shipped().requirements(others), LocalDate.now(this.clock)));
		assertThat(upload(this.report.sealedJson())).contains("There is a newer advice for the same assessment");
	}

	@Test
	void saysWhatTodayMakesOfAnOldOne() throws Exception {
		Assessment old = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), this.advisor
			.advise(Questionnaire.shipped().requirements(ANSWERS), LocalDate.now(this.clock).minusYears(3)));
		assertThat(upload(this.reports.of(old).sealedJson())).contains("This report is genuine", "byte for byte")
			.contains("some of it would be otherwise", "The date: figures grow old, and years pass")
			.doesNotContain("The figures and their sources", "The candidates<", "The program<");
	}

	@Test
	void blamesTheProgramForAdviceThatDoesNotComeOutAgain() throws Exception {
		Answers others = ANSWERS.with("regionOutage", "unnoticed");
		Advice wrong = this.advisor.advise(Questionnaire.shipped().requirements(others), LocalDate.now(this.clock));
		Assessment odd = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), wrong);
		assertThat(upload(this.reports.of(odd).sealedJson())).contains("This report is genuine",
				"so the program is the cause", "Where it runs: ", "<dt>The program</dt>");
	}

	@Test
	void findsWhateverWasAltered() throws Exception {
		isAltered("The advice is for another day", (json) -> object(json, "report").put("asOf", "2020-01-01"),
				"the date");
		isAltered("Another rule set", (json) -> object(json, "report").put("ruleSetHash", "0".repeat(64)),
				"the rule set");
		isAltered("Another answer", (json) -> object(json, "answers").put("dataGb", 1), "something else was changed");
		isAltered("Another headline", (json) -> object(json, "advice").put("headline", "You need everything."),
				"something else was changed");
		isAltered("Another seal", (json) -> object(json, "seal").put("signature", "AAAA"), "the seal itself");
	}

	private void isAltered(String what, Consumer<ObjectNode> change, String told) throws Exception {
		assertThat(upload(changed(change))).as(what)
			.contains("This is not what we sealed", told)
			.doesNotContain("This report is genuine", "You need everything", "117 to 431",
					this.report.advice().headline());
	}

	@Test
	void saysWhichFieldsWereNeverSealed() throws Exception {
		assertThat(upload(changed((json) -> json.put("approved<b>", "by the board").put("revision", 7))))
			.contains("This report is genuine", "never sealed: revision, approved<b>")
			.doesNotContain("by the board");
		assertThat(upload(changed((json) -> object(json, "seal").put("approvedBy", "the board"))))
			.contains("This report is genuine", "never sealed: approvedBy");
	}

	@Test
	void knowsNoReportOfOthers() throws Exception {
		byte[] foreign = changed((json) -> {
			object(json, "report").put("number", "PL-1999-000001");
			object(json, "seal").put("key", "0123456789abcdef");
		});
		assertThat(upload(foreign)).contains("This is not ours").doesNotContain(this.report.advice().headline());
	}

	@Test
	void doesNotTrustItsOwnKeyAlone() throws Exception {
		byte[] forged = TestSeals.resealed(this.sealer, this.report,
				(json) -> object(json, "report").put("number", "PL-1999-000001"));
		assertThat(upload(forged)).contains("we have no record of this report")
			.doesNotContain(this.report.advice().headline());
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "{", "[]", "{}", "null", "{\"report\":{}}", "{\"report\":1,\"seal\":2}",
			"{\"answers\":{},\"advice\":{},\"report\":{\"number\":null},\"seal\":{\"key\":1}}" })
	void takesNoGarbage(String text) throws Exception {
		assertThat(upload(text.getBytes(StandardCharsets.UTF_8))).contains("This is no report");
	}

	@Test
	void looksUpNothingThatCannotBeThere() throws Exception {
		assertThat(upload(changed((json) -> object(json, "report").put("number", "PL-2026-000001\u0000"))))
			.contains("This is no report");
		assertThat(upload(changed((json) -> object(json, "seal").put("key", "\u0000")))).contains("This is no report");
	}

	@Test
	void takesNoJsonThatCanBeReadInTwoWays() throws Exception {
		String json = new String(this.report.sealedJson(), StandardCharsets.UTF_8);
		assertThat(upload(json.replaceFirst("\\{", "{\"advice\":{},").getBytes(StandardCharsets.UTF_8)))
			.contains("This is no report");
		assertThat(upload((json + "{}").getBytes(StandardCharsets.UTF_8))).contains("This is no report");
		assertThat(upload(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8))).contains("This is no report");
	}

	@Test
	void vouchesForThePagesOfNoPdfButOneOfOurs() throws Exception {
		byte[] pdf = AttachedFilesTest.pdf("/Filter /FlateDecode ", AttachedFilesTest.packed(this.report.sealedJson()));
		assertThat(upload(pdf))
			.contains("What is attached is genuine; the pages may not be", "Only the attachment is genuine",
					this.report.advice().headline())
			.doesNotContain("This report is genuine");
		this.reports.issued(this.report, pdf);
		assertThat(upload(pdf)).contains("This report is genuine", "byte for byte, one that we handed out")
			.doesNotContain("Only the attachment");
		pdf[pdf.length - 3] ^= 1;
		assertThat(upload(pdf)).contains("Only the attachment is genuine");
	}

	@Test
	void saysThatAPdfWithoutAttachmentCannotBeChecked() throws Exception {
		assertThat(upload("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)))
			.contains("Nothing in this PDF can be checked");
	}

	@Test
	void tellsNothingOfAnswersOrAdviceForANumber() throws Exception {
		String told = page(get("/verify").param("number", " " + this.report.number().toLowerCase()));
		assertThat(told)
			.contains("We know this number", this.report.seal().fingerprint(), "still kept",
					"it gives the same advice, byte for byte")
			.doesNotContain(this.report.advice().headline(), "117", this.report.advice().verdict().id(),
					this.assessment.secret().value());
		this.assessments.deleteBySecret(this.assessment.secret());
		assertThat(page(get("/verify").param("number", this.report.number()))).contains("We know this number",
				"The assessment is deleted, so there is nothing here to run again");
	}

	@Test
	void saysWhereTheAdviceOfANumberDoesNotComeOutAgain() throws Exception {
		Advice wrong = this.advisor.advise(Questionnaire.shipped().requirements(ANSWERS.with("dataGb", 90_000)),
				LocalDate.now(this.clock));
		Assessment odd = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), wrong);
		assertThat(page(get("/verify").param("number", this.reports.of(odd).number())))
			.contains("does not give the same advice");
	}

	@Test
	void saysOfANumberThatWhatIsKeptNoLongerFitsItsSeal() throws Exception {
		this.sql.sql("alter table assessment_revision disable trigger given_advice_stays").update();
		try {
			this.sql
				.sql("update assessment_revision set answers = '{\"dataGb\": 1}' where assessment = "
						+ "(select assessment from report where number = ?)")
				.param(this.report.number())
				.update();
		}
		finally {
			this.sql.sql("alter table assessment_revision enable trigger given_advice_stays").update();
		}
		assertThat(page(get("/verify").param("number", this.report.number()))).contains("no longer fits its seal");
		assertThat(upload(this.report.sealedJson())).contains("This report is genuine", "still kept");
	}

	@Test
	void saysThatItKnowsNoSuchNumber() throws Exception {
		assertThat(page(get("/verify").param("number", "PL-1999-000001"))).contains("We know no such number");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PL-26-1", "<script>", "PL-2026-00000a" })
	void keepsWhatWasTypedWhereItIsNoNumber(String typed) throws Exception {
		assertThat(page(get("/verify").param("number", typed))).contains("This is no number of ours",
				"value=\"" + typed + "\"");
	}

	@Test
	void asksForAFileWhereNoneWasSent() throws Exception {
		assertThat(upload(new byte[0])).contains("Choose a file first");
		assertThat(page(post("/verify"))).contains("Choose a file first");
	}

	@Test
	void isKeptByNobody() throws Exception {
		MockHttpServletResponse looked = this.mvc.perform(get("/verify").param("number", "PL-1999-000001"))
			.andReturn()
			.getResponse();
		assertThat(looked.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(looked.getHeader("X-Robots-Tag")).isEqualTo("noindex");
	}

	@Test
	void showsAPageToWhoeverSendsTooMuch() throws Exception {
		HttpResponse<String> refused = send("/verify", "x".repeat(6_000_000));
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("That is too much");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/questionnaire", "/verify/", "/admin/users" })
	void takesFilesNowhereElse(String address) throws Exception {
		assertThat(send(address, "small").statusCode()).isEqualTo(415);
	}

	@Test
	void takesFilesOnlyFromItsOwnForm() throws Exception {
		assertThat(send("/verify", "small").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> send(String address, String content) throws Exception {
		String body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
				+ "Content-Type: application/json\r\n\r\n" + content + "\r\n--limit--\r\n";
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Content-Type", "multipart/form-data; boundary=limit")
				.header("Accept", "text/html")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	private byte[] changed(Consumer<ObjectNode> change) {
		ObjectNode json = (ObjectNode) JSON.readTree(this.report.sealedJson());
		change.accept(json);
		return JSON.writeValueAsBytes(json);
	}

	private static ObjectNode object(ObjectNode json, String field) {
		return (ObjectNode) json.get(field);
	}

	private Assessment advised(Assessment assessment, Advice advice) {
		assessment.advise(advice, this.clock.instant(), this.retention);
		return this.assessments.save(assessment);
	}

	private String upload(byte[] file) throws Exception {
		return page(multipart("/verify").file(new MockMultipartFile("file", "a", "application/octet-stream", file)));
	}

	private String page(RequestBuilder request) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8)).replace('\u00a0', ' ');
	}

}
