package dev.plumbline.report.record;

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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/** What is handed on from the secret address, without the secret. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RecordPagesTests {

	private static final Answers ANSWERS = Answers.none().with("peakRequestsPerSecond", 200).with("dataGb", 120);

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
	void givesTheDecisionRecordAsAFile() throws Exception {
		Assessment assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
		MockHttpServletResponse record = response(assessment, ".md");
		assertThat(record.getStatus()).isEqualTo(200);
		assertThat(record.getContentType()).isEqualTo("text/markdown;charset=UTF-8");
		assertThat(record.getHeader("Content-Disposition")).matches("attachment; filename=\"plumbline-PL-.*\\.md\"");
		assertThat(record.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(record.getContentAsString()).startsWith("---\nstatus: proposed\n")
			.contains("## Decision Outcome", number(assessment))
			.doesNotContain(assessment.secret().value());
	}

	@Test
	void bundlesAllOfIt() throws Exception {
		Assessment assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
		MockHttpServletResponse response = response(assessment, ".zip");
		assertThat(response.getContentType()).isEqualTo("application/zip");
		Map<String, byte[]> files = unzipped(response.getContentAsByteArray());
		String pdf = "plumbline-" + number(assessment) + ".pdf";
		assertThat(files).containsOnlyKeys("README.txt", "decision-record.md", "topology.puml", "topology.svg",
				"runway.svg", "plumbline-report.json", pdf);
		assertThat(text(files, "README.txt")).contains(number(assessment), pdf, "How to verify");
		assertThat(text(files, "decision-record.md")).isEqualTo(response(assessment, ".md").getContentAsString());
		assertThat(text(files, "topology.puml")).startsWith("@startuml").endsWith("@enduml\n");
		assertThat(text(files, "topology.svg")).startsWith("<svg xmlns=");
		files.forEach((name, file) -> assertThat(new String(file, StandardCharsets.ISO_8859_1)).as(name)
			.doesNotContain(assessment.secret().value()));
		assertThat(verified(files.get("plumbline-report.json"))).contains("This report is genuine");
		assertThat(verified(files.get(pdf))).contains("This report is genuine", "byte for byte, one that we handed out")
			.doesNotContain("Only the attachment");
	}

	@Test
	void bundlesTheSameBytesEachTime() throws Exception {
		Assessment assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
		assertThat(response(assessment, ".zip").getContentAsByteArray())
			.isEqualTo(response(assessment, ".zip").getContentAsByteArray());
	}

	@Test
	void keepsEarlierOnesAsTheyWere() throws Exception {
		Assessment assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
		String first = response(assessment, ".md").getContentAsString();
		Answers others = ANSWERS.with("dataGb", 90_000);
		assessment.answer(others, this.clock.instant(), this.retention);
		Assessment changed = advised(assessment, others);
		assertThat(response(changed, "/revisions/1.md").getContentAsString()).isEqualTo(first);
		assertThat(response(changed, ".md").getContentAsString()).isNotEqualTo(first)
			.isEqualTo(response(changed, "/revisions/2.md").getContentAsString());
		assertThat(response(changed, "/revisions/1.zip").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".md", ".zip", "/revisions/1.md", "/revisions/1.zip", "/revisions/1.json" })
	void hasNothingToHandOnBeforeThereIsAdvice(String behind) throws Exception {
		Assessment draft = this.assessments.save(new Assessment(ANSWERS, this.clock.instant(), this.retention));
		assertThat(response(draft, behind).getStatus()).isEqualTo(404);
		assertThat(
				this.mvc.perform(get("/assessments/" + "0".repeat(26) + behind)).andReturn().getResponse().getStatus())
			.isEqualTo(404);
	}

	@Test
	void isLinkedFromTheRecommendation() throws Exception {
		Assessment assessment = advised(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
		String address = "/assessments/" + assessment.secret().value();
		assertThat(response(assessment, "").getContentAsString()).contains("Hand it on", "href=\"" + address + ".pdf\"",
				"href=\"" + address + ".md\"", "href=\"" + address + ".zip\"", "href=\"" + address + ".json\"",
				"action=\"" + address + ".pdf\"", "name=\"preparedFor\"");
		assertThat(response(assessment, "/revisions/1").getContentAsString())
			.contains("href=\"" + address + "/revisions/1.md\"")
			.doesNotContain("preparedFor");
	}

	private String number(Assessment assessment) throws Exception {
		return JsonMapper.shared()
			.readTree(response(assessment, ".json").getContentAsByteArray())
			.path("report")
			.path("number")
			.asString();
	}

	private Assessment advised(Assessment assessment, Answers answers) {
		Advice advice = this.advisor.advise(Questionnaire.shipped().requirements(answers), LocalDate.now(this.clock));
		assessment.advise(advice, this.clock.instant(), this.retention);
		return this.assessments.save(assessment);
	}

	private MockHttpServletResponse response(Assessment assessment, String behind) throws Exception {
		return this.mvc.perform(get("/assessments/" + assessment.secret().value() + behind)).andReturn().getResponse();
	}

	private String verified(byte[] file) throws Exception {
		return this.mvc.perform(multipart("/verify").file(new MockMultipartFile("file", file)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

}
