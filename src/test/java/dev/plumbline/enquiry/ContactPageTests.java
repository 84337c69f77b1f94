package dev.plumbline.enquiry;

import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Grading.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent by the contact form is kept, and its sender can see that it is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ContactPageTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Assessments assessments;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	Enquiries enquiries;

	@Autowired
	Outbox outbox;

	private String who;

	private Sender sender;

	@BeforeEach
	void nobodyElse() {
		this.who = "Anna" + UUID.randomUUID().toString().replace("-", "");
		this.sender = new Sender(this.mvc, this.who);
	}

	@Test
	void leadsToAReceiptThatOnlyItsSenderKnows() throws Exception {
		this.sender.opens("/contact");
		MockHttpServletResponse sent = this.sender.sends();
		assertThat(sent.getStatus()).isEqualTo(303);
		String address = Objects.requireNonNull(sent.getHeader("Location"));
		assertThat(address).matches("/contact/[0-9a-v]{26}");
		MockHttpServletResponse receipt = open(address);
		assertThat(receipt.getContentAsString()).containsPattern("EN-[0-9]{4}-[0-9]{6}")
			.contains("within three working days")
			.doesNotContain("??", this.who);
		assertThat(receipt.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(receipt.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(receipt.getHeader("X-Robots-Tag")).startsWith("noindex");
		assertThat(open("/contact/" + "0".repeat(26)).getStatus()).isEqualTo(404);
	}

	@Test
	void keepsWhatWasTypedAndTheWordsThatWereAgreedTo() throws Exception {
		String page = this.sender.opens("/contact");
		Enquiry kept = kept(this.sender.sends());
		assertThat(kept.name()).isEqualTo(this.who);
		assertThat(kept.message()).isEqualTo("We of " + this.who + " have questions.");
		assertThat(page).contains(Objects.requireNonNull(kept.consent()));
		assertThat(kept.standing()).isEqualTo(Standing.ACCEPTED);
		assertThat(kept.sends(Part.VERDICT)).isFalse();
	}

	@Test
	void isTakenOnceHoweverOftenItIsSentAndAgainWhenItSaysSomethingElse() throws Exception {
		this.sender.opens("/contact");
		Enquiry first = kept(this.sender.sends());
		assertThat(kept(this.sender.sends()).number()).isEqualTo(first.number());
		this.sender.fields.put("message", "One more thing.");
		assertThat(kept(this.sender.sends()).number()).isNotEqualTo(first.number());
	}

	@Test
	void leavesNothingBehindOfWhatWasHeldBeforeItWasChanged() throws Exception {
		this.sender.opens("/contact");
		this.sender.fields.put("message", "See https://a.example and https://b.example, says " + this.who);
		String asked = this.sender.sends().getContentAsString();
		Matcher held = Pattern.compile("name=\"held\" value=\"([0-9a-v]{26})\"").matcher(asked);
		assertThat(held.find()).isTrue();
		ReceiptSecret first = ReceiptSecret.read(held.group(1)).orElseThrow();
		assertThat(asked).contains("href=\"/contact/" + first.value() + "\"");
		assertThat(this.enquiries.byReceipt(first).orElseThrow().standing()).isEqualTo(Standing.HELD);
		this.sender.fields.put("held", first.value());
		this.sender.fields.put("message", "Without links, says " + this.who);
		assertThat(kept(this.sender.sends()).standing()).isEqualTo(Standing.ACCEPTED);
		assertThat(this.enquiries.byReceipt(first).orElseThrow().standing()).isEqualTo(Standing.ERASED);
	}

	@Test
	void comesBackWithAllThatWasTypedWhenAnythingIsWrong() throws Exception {
		this.sender.opens("/contact");
		this.sender.fields.put("mail", "anna@");
		this.sender.fields.put("message", "<b>&amp;</b>");
		this.sender.fields.remove("role");
		MockHttpServletResponse response = this.sender.sends();
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(response.getContentAsString())
			.contains("href=\"#mail\"", "href=\"#role\"", "id=\"mail-error\"", "value=\"anna@\"",
					"&lt;b&gt;&amp;amp;&lt;/b&gt;", "value=\"" + this.who + "\"", "2 fields need another look")
			.containsPattern("value=\"THIS_QUARTER\" checked")
			.doesNotContain("??", "href=\"#name\"");
	}

	@Test
	void showsExactlyWhatIsSentOfARecommendation() throws Exception {
		Assessment assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		String page = this.sender.opens("/assessments/" + assessment.secret().value() + "/contact");
		assertThat(page).contains(Objects.requireNonNull(assessment.advice()).headline().split(":")[0], "120");
		Enquiry half = kept(this.sender.sends("verdict", "report"));
		assertThat(half.sends(Part.VERDICT)).isTrue();
		assertThat(half.sends(Part.ANSWERS)).isFalse();
		assertThat(half.sends(Part.REPORT)).as("it holds the answers").isFalse();
		assertThat(Objects.requireNonNull(half.grading()).reasons()).singleElement()
			.satisfies((reason) -> assertThat(reason.text()).contains("left the verdict or the answers out"));
	}

	@Test
	void leadsToTheReportByMailWhereAnEngagementIsNotWorthIt() throws Exception {
		Assessment assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		this.sender.opens("/assessments/" + assessment.secret().value() + "/contact");
		this.sender.fields.putAll(Map.of("role", "OTHER", "timeframe", "JUST_LOOKING", "budget", "NONE", "mail",
				this.who + "@gmail.com"));
		MockHttpServletResponse sent = this.sender.sends("verdict", "answers", "report");
		Enquiry kept = kept(sent);
		assertThat(kept.sends(Part.REPORT)).isTrue();
		assertThat(Objects.requireNonNull(kept.grading()).grade()).isEqualTo(Grade.C);
		assertThat(kept.ruleSet()).isNotNull();
		assertThat(this.outbox.deliveries(kept.number())).extracting(Delivery::kind).containsExactly("enquiry-report");
		assertThat(open(Objects.requireNonNull(sent.getHeader("Location"))).getContentAsString())
			.contains("Nobody will call you");
	}

	@Test
	void canStillBeSentWhenTheRecommendationIsDeletedMeanwhile() throws Exception {
		Assessment assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		this.sender.opens("/assessments/" + assessment.secret().value() + "/contact");
		this.assessments.deleteBySecret(assessment.secret());
		MockHttpServletResponse response = this.sender.sends("verdict");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(response.getContentAsString()).contains("not there any more", this.who)
			.doesNotContain(assessment.secret().value());
		this.sender.takes(response.getContentAsString());
		assertThat(kept(this.sender.sends()).isFromRecommendation()).isFalse();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void leavesNothingOfItsSenderInTheLog(CapturedOutput log) throws Exception {
		Assessment assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		this.sender.opens("/assessments/" + assessment.secret().value() + "/contact");
		String receipt = Objects.requireNonNull(this.sender.sends("verdict", "answers").getHeader("Location"));
		open(receipt);
		assertThat(log.getAll()).doesNotContain(this.who, this.who.toLowerCase(), receipt.substring(9),
				assessment.secret().value());
	}

	private MockHttpServletResponse open(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

	private Enquiry kept(MockHttpServletResponse sent) throws Exception {
		assertThat(sent.getStatus()).as(sent::getErrorMessage).isEqualTo(303);
		String address = Objects.requireNonNull(sent.getHeader("Location"));
		return ReceiptSecret.read(address.substring("/contact/".length()))
			.flatMap(this.enquiries::byReceipt)
			.orElseThrow();
	}

}
