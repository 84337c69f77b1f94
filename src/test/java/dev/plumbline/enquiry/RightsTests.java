package dev.plumbline.enquiry;

import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Lead.Budget;
import dev.plumbline.qualification.Lead.Role;
import dev.plumbline.qualification.Lead.Timeframe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What whoever sent an enquiry can have done with it, and what happens in time. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RightsTests {

	private final String name = "Olga " + UUID.randomUUID();

	private final ReceiptSecret receipt = ReceiptSecret.random();

	@Autowired
	MockMvc mvc;

	@Autowired
	Enquiries enquiries;

	@Autowired
	EnquiryRetentionJob job;

	@Autowired
	Notes notes;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcClient sql;

	private String number = "";

	@BeforeEach
	void enquire() {
		Contact contact = new Contact(this.name, "olga@works.example", null, Role.ARCHITECT, Timeframe.THIS_YEAR,
				Budget.NOT_SAID, "We lose orders.", "I agree.", Set.of());
		Enquiry enquiry = this.enquiries.submit(this.receipt, contact, null, Screened.accepted(),
				new MockHttpServletRequest());
		this.number = enquiry.number();
		this.notes.add(enquiry, Instant.parse("2026-11-22T10:00:00Z"), "anna", "Called " + this.name);
	}

	@Test
	void takesEverythingAlong() throws Exception {
		MockHttpServletResponse response = open("/data.json");
		JsonNode data = JsonMapper.shared().readTree(response.getContentAsString());
		assertThat(data.propertyNames()).contains("number", "state", "submittedAt", "keptUntil", "grading", "signals");
		assertThat(data.at("/name").asString()).isEqualTo(this.name);
		assertThat(data.at("/mail").asString()).isEqualTo("olga@works.example");
		assertThat(data.at("/message").asString()).isEqualTo("We lose orders.");
		assertThat(data.at("/consent/text").asString()).isEqualTo("I agree.");
		assertThat(data.at("/role").asString()).isEqualTo("architect");
		assertThat(data.at("/notes/0/text").asString()).isEqualTo("Called " + this.name);
		assertThat(data.at("/letters/0/kind").asString()).isEqualTo("enquiry-confirmation");
		assertThat(response.getContentAsString()).doesNotContain("anna");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"plumbline-" + this.number + ".json\"");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void erasesOnlyOnceItIsConfirmed() throws Exception {
		assertThat(open("").getContentAsString()).contains("/data.json", "/erase", "Kept until").doesNotContain("??");
		assertThat(open("/erase").getContentAsString()).contains("Erase enquiry " + this.number, "There is no way back")
			.doesNotContain("??");
		assertThat(kept()).isTrue();
		assertThat(this.mvc.perform(post(address("/erase"))).andReturn().getResponse().getHeader("Location"))
			.isEqualTo(address("/erase"));
		assertThat(kept()).isFalse();
		assertThat(open("/erase").getContentAsString()).contains("was erased on")
			.doesNotContain("Erase for good", "??");
		assertThat(open("").getContentAsString()).contains("is erased").doesNotContain("/erase\"", this.name, "??");
		assertThat(open("/data.json").getContentAsString()).contains("\"erased\"")
			.doesNotContain(this.name, "olga@", "We lose");
	}

	@Test
	void sendsNoLetterOfWhatIsErased() throws Exception {
		assertThat(this.outbox.deliveries(this.number)).isNotEmpty();
		this.mvc.perform(post(address("/erase")));
		assertThat(this.outbox.deliveries(this.number)).isEmpty();
	}

	@Test
	void writesDownThatItWasErasedButNotFromWhere() throws Exception {
		this.mvc.perform(post(address("/erase")));
		this.mvc.perform(post(address("/erase")));
		assertThat(this.sql.sql("select concat_ws(' ', action, who, role, client) from audit_entry where subject = ?")
			.param(this.number)
			.query(String.class)
			.list()).containsExactly("enquiry-erased-by-sender - - -");
	}

	@ParameterizedTest
	@CsvSource({ "NEW, 365", "REPLIED, 365", "WON, 730", "DECLINED, 90", "SPAM, 30" })
	void forgetsOnceTheTimeOfItsStateIsUp(String state, int days) {
		become(state, days - 1);
		this.job.eraseOver();
		assertThat(kept()).isTrue();
		become(state, days + 1);
		this.job.eraseOver();
		assertThat(kept()).isFalse();
		assertThat(this.enquiries.byNumber(this.number).orElseThrow().grading()).isNotNull();
		this.job.eraseOver();
		assertThat(this.sql.sql("select action from audit_entry where subject = ?")
			.param(this.number)
			.query(String.class)
			.list()).containsExactly("enquiry-erased-in-time");
	}

	@Test
	void forgetsWhatNobodyReleased() {
		this.sql.sql("update enquiry set screening = 'HELD', grading = null, accepted_at = null where number = ?")
			.param(this.number)
			.update();
		become("NEW", 29);
		this.job.eraseOver();
		assertThat(kept()).isTrue();
		become("NEW", 31);
		this.job.eraseOver();
		assertThat(kept()).isFalse();
	}

	@Test
	void knowsNoOthers() throws Exception {
		String nobodys = "/contact/" + ReceiptSecret.random().value();
		assertThat(this.mvc.perform(get(nobodys + "/data.json")).andReturn().getResponse().getStatus()).isEqualTo(404);
		assertThat(this.mvc.perform(get(nobodys + "/erase")).andReturn().getResponse().getStatus()).isEqualTo(404);
		assertThat(this.mvc.perform(post(nobodys + "/erase")).andReturn().getResponse().getStatus()).isEqualTo(404);
	}

	private void become(String state, int daysAgo) {
		this.sql.sql("""
				update enquiry set state = :state, state_since = now() - make_interval(days => :days),
				accepted_at = case when accepted_at is null then null else now() - make_interval(days => :days) end
				where number = :number""")
			.param("state", state)
			.param("days", daysAgo)
			.param("number", this.number)
			.update();
	}

	private boolean kept() {
		Enquiry enquiry = this.enquiries.byNumber(this.number).orElseThrow();
		boolean noted = !this.notes.of(enquiry).isEmpty();
		assertThat(noted).isEqualTo(enquiry.name() != null);
		return noted;
	}

	private String address(String rest) {
		return "/contact/" + this.receipt.value() + rest;
	}

	private MockHttpServletResponse open(String rest) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(address(rest))).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response;
	}

}
