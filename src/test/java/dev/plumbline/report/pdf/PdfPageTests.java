package dev.plumbline.report.pdf;

import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The PDF at the secret address, which it never tells. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class PdfPageTests {

	private static final Answers ANSWERS = Answers.none()
		.with("peakRequestsPerSecond", 200)
		.with("regionOutage", "half-day");

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
	void handsOutTheSameFileEveryTime() throws Exception {
		String address = "/assessments/" + advised().secret().value() + ".pdf";
		MockHttpServletResponse answer = this.mvc.perform(get(address)).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("application/pdf");
		assertThat(answer.getHeader("Content-Disposition"))
			.matches("attachment; filename=\"plumbline-PL-[0-9]{4}-[0-9]+\\.pdf\"");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(this.mvc.perform(get(address)).andReturn().getResponse().getContentAsByteArray())
			.isEqualTo(answer.getContentAsByteArray());
	}

	@Test
	void neverTellsTheSecretAddress() throws Exception {
		Assessment assessment = advised();
		String secret = assessment.secret().value();
		byte[] file = this.mvc.perform(post("/assessments/" + secret + ".pdf").param("preparedFor", "Example Ltd"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Example Ltd").doesNotContain(secret);
			for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
				if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
					assertThat(unpacked(stream)).doesNotContain(secret);
				}
			}
		}
	}

	private static String unpacked(COSStream stream) throws IOException {
		try (InputStream in = stream.createInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	@Test
	void handsOutAnEarlierOneAsItWas() throws Exception {
		Assessment assessment = advised();
		String secret = assessment.secret().value();
		byte[] first = file("/assessments/" + secret + "/revisions/1.pdf");
		Answers others = ANSWERS.with("regionOutage", "unnoticed");
		assessment.answer(others, this.clock.instant(), this.retention);
		advise(assessment, others);
		assertThat(file("/assessments/" + secret + "/revisions/1.pdf")).isEqualTo(first);
		assertThat(file("/assessments/" + secret + ".pdf")).isNotEqualTo(first)
			.isEqualTo(file("/assessments/" + secret + "/revisions/2.pdf"));
		assertThat(status("/assessments/" + secret + "/revisions/3.pdf")).isEqualTo(404);
	}

	@Test
	void knowsNoOtherAddress() throws Exception {
		String nobodys = "0".repeat(26);
		assertThat(status("/assessments/" + nobodys + ".pdf")).isEqualTo(404);
		assertThat(status("/assessments/x.pdf")).isEqualTo(404);
		assertThat(status("/assessments/" + nobodys + "/revisions/1.pdf")).isEqualTo(404);
		assertThat(this.mvc.perform(post("/assessments/" + nobodys + ".pdf").param("preparedFor", "x".repeat(201)))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	void sendsADraftBackToItsAnswers() throws Exception {
		Assessment draft = this.assessments.save(new Assessment(ANSWERS, this.clock.instant(), this.retention));
		String address = "/assessments/" + draft.secret().value();
		MockHttpServletResponse answer = this.mvc.perform(get(address + ".pdf")).andReturn().getResponse();
		assertThat(answer.getStatus()).isIn(302, 303);
		assertThat(answer.getHeader("Location")).isEqualTo(address + "/review");
	}

	@Test
	void refusesANameThatIsTooLongAndKeepsIt() throws Exception {
		String name = "Example & Söhne ".repeat(13);
		String address = "/assessments/" + advised().secret().value() + ".pdf";
		MockHttpServletResponse answer = this.mvc.perform(post(address).param("preparedFor", name))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("200 characters", "this has 207",
				"Example &amp; Söhne Example", "action=\"" + address + "\"");
	}

	private byte[] file(String address) throws Exception {
		return this.mvc.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
	}

	private int status(String address) throws Exception {
		return this.mvc.perform(get(address)).andReturn().getResponse().getStatus();
	}

	private Assessment advised() {
		return advise(new Assessment(ANSWERS, this.clock.instant(), this.retention), ANSWERS);
	}

	private Assessment advise(Assessment assessment, Answers answers) {
		assessment.advise(this.advisor.advise(Questionnaire.shipped().requirements(answers), LocalDate.now(this.clock)),
				this.clock.instant(), this.retention);
		return this.assessments.save(assessment);
	}

}
