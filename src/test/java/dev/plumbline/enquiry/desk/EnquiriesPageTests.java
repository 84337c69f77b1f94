package dev.plumbline.enquiry.desk;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The principal finds an enquiry, and does something about it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class EnquiriesPageTests {

	private static final String LIST = "/admin/enquiries";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Enquiries enquiries;

	@Autowired
	JdbcClient sql;

	private final Writer nora = new Writer();

	private Caller principal;

	@BeforeEach
	void signIn() throws Exception {
		this.principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
	}

	@Test
	void findsByAnythingThatWasSent() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		for (String typed : List.of(this.nora.mail.toUpperCase(), this.nora.message, this.nora.company,
				this.nora.name)) {
			String found = search(typed);
			assertThat(found).as(typed).contains(number, "1 enquiry", "Nora &lt;").doesNotContain("??", "Nora <");
		}
		assertThat(this.principal.sends(LIST, "q", number.toLowerCase()).getHeader("Location"))
			.isEqualTo(LIST + "/" + number);
		assertThat(search("nobody wrote that " + number)).contains("Nothing holds these letters");
	}

	@Test
	void narrowsByGradeAndState() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		String other = new Writer().enquires(this.enquiries).number();
		grade(number, "A");
		this.principal.sends(LIST + "/" + other + "/state", "version", version(other), "state", "WON");
		assertThat(page(LIST + "?grade=A&sort=NEWEST")).contains(number).doesNotContain(other);
		assertThat(page(LIST + "?state=WON&sort=NEWEST")).contains(other).doesNotContain(number);
		assertThat(this.principal.opens(LIST + "?grade=Z").getStatus()).isEqualTo(400);
	}

	@Test
	void putsWhatIsLateFirst() throws Exception {
		String late = this.nora.enquires(this.enquiries).number();
		String early = new Writer().enquires(this.enquiries).number();
		// a Friday, so that a B is due on the Wednesday after, beyond which years have
		// passed
		this.sql.sql("update enquiry set accepted_at = '2020-05-01T16:00:00Z' where number = ?").param(late).update();
		String list = page(LIST);
		assertThat(list).contains("overdue since 6 May 2020").containsSubsequence(late);
		assertThat(list.indexOf(late)).isLessThan(list.contains(early) ? list.indexOf(early) : Integer.MAX_VALUE);
		assertThat(page("/admin")).contains("should have been answered by now");
		this.principal.sends(LIST + "/" + late + "/state", "version", version(late), "state", "REPLIED");
		assertThat(page(LIST + "/" + late)).contains("Kept until").doesNotContain("promised");
	}

	@Test
	void keepsAStateWithANote() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		MockHttpServletResponse kept = this.principal.sends(LIST + "/" + number + "/state", "version", version(number),
				"state", "REPLIED", "note", " Called <her>.\r\nTwice. ");
		assertThat(kept.getHeader("Location")).isEqualTo(LIST + "/" + number + "?done=kept");
		assertThat(page(LIST + "/" + number + "?done=kept"))
			.contains("Kept.", "Called &lt;her&gt;.\nTwice.</p>", this.nora.message, this.nora.company, "mailto:nora",
					"subject=Your%20enquiry%20" + number)
			.doesNotContain("??", " th:");
		assertThat(this.enquiries.byNumber(number).orElseThrow().state()).isEqualTo(State.REPLIED);
	}

	@Test
	void tellsTheSecondOfTwoWhatTheFirstDidAndLosesNothing() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		String seen = version(number);
		this.principal.sends(LIST + "/" + number + "/state", "version", seen, "state", "WON");
		MockHttpServletResponse second = this.principal.sends(LIST + "/" + number + "/state", "version", seen, "state",
				"DECLINED", "note", "No time.");
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(second.getContentAsString()).contains(number + " was changed in the meantime", "<dd>won</dd>",
				"<dd>declined</dd>", "No time.", "name=\"version\" value=\"" + version(number) + "\"");
		assertThat(this.enquiries.byNumber(number).orElseThrow().state()).isEqualTo(State.WON);
		assertThat(this.principal.sends(LIST + "/" + number + "/grade", "version", seen, "grade", "A").getStatus())
			.isEqualTo(409);
	}

	@Test
	void saysThatANoteIsTooLongAndKeepsIt() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		MockHttpServletResponse refused = this.principal.sends(LIST + "/" + number + "/state", "version", "0", "state",
				"WON", "note", "x".repeat(4_001));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString())
			.contains("<title>Error: " + number, "At most 4,000 characters. Yours has 4,001", "x".repeat(4_001))
			.containsPattern("value=\"WON\"[^>]* selected=\"selected\"");
		assertThat(this.enquiries.byNumber(number).orElseThrow().state()).isEqualTo(State.NEW);
	}

	@Test
	void releasesWhatIsHeld() throws Exception {
		String number = this.nora.isHeld(this.enquiries, this.sql).number();
		assertThat(page("/admin")).contains("held as suspected spam");
		assertThat(page(LIST + "?state=HELD&sort=NEWEST")).contains(number);
		assertThat(page(LIST + "/" + number)).contains("Not spam: release it", "It is graded once it is released");
		assertThat(this.principal.sends(LIST + "/" + number + "/release").getHeader("Location"))
			.isEqualTo(LIST + "/" + number + "?done=released");
		assertThat(page(LIST + "/" + number)).doesNotContain("Not spam: release it");
		assertThat(this.principal.sends(LIST + "/" + number + "/release").getHeader("Location"))
			.endsWith("?done=not-held");
	}

	@Test
	void keepsTheGradeOfThePrincipalBesideThatOfTheRules() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		grade(number, "A");
		assertThat(page(LIST + "/" + number)).contains("by you. The rules said B");
		grade(number, "B");
		assertThat(page(LIST + "/" + number)).doesNotContain("by you.");
	}

	@Test
	void writesDownWhoLookedAndWhoChangedWithoutAnythingOfTheSender() throws Exception {
		String number = this.nora.enquires(this.enquiries).number();
		page(LIST + "?sort=NEWEST");
		page(LIST + "/" + number);
		this.principal.sends(LIST + "/" + number + "/state", "version", version(number), "state", "WON", "note",
				"Knows " + this.nora.name);
		grade(number, "A");
		assertThat(audited(number)).extracting((entry) -> entry.substring(0, entry.indexOf(' ')))
			.containsExactly("enquiries-listed", "enquiry-read", "enquiry-state-changed", "enquiry-noted",
					"enquiry-grade-corrected");
		assertThat(audited(number)).contains(
				"enquiry-state-changed " + number + " {\"state\":\"new\"} {\"state\":\"won\"}",
				"enquiry-grade-corrected " + number + " {\"grade\":\"B\"} {\"grade\":\"A\"}",
				"enquiry-noted " + number + " - -");
		assertThat(this.sql
			.sql("select count(*) from audit_entry where position(:mark in concat_ws(' ', subject, before, after)) > 0")
			.param("mark", this.nora.all().get(0))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void knowsNoOthers() throws Exception {
		assertThat(this.principal.opens(LIST + "/EN-1999-000001").getStatus()).isEqualTo(404);
		assertThat(this.principal.opens(LIST + "/EN-1999-000001/report.pdf").getStatus()).isEqualTo(404);
		assertThat(this.principal.sends(LIST + "/EN-1999-000001/release").getStatus()).isEqualTo(404);
		assertThat(this.principal.sends(LIST + "/EN-1999-000001/state", "version", "0", "state", "WON").getStatus())
			.isEqualTo(404);
	}

	private List<String> audited(String number) {
		return this.sql.sql("""
				select concat_ws(' ', action, case action when 'enquiries-listed' then '…' else subject end,
				coalesce(before, '-'), coalesce(after, '-')) from audit_entry
				where position(:number in subject) > 0 order by id""")
			.param("number", number)
			.query(String.class)
			.list();
	}

	private void grade(String number, String grade) throws Exception {
		this.principal.sends(LIST + "/" + number + "/grade", "version", version(number), "grade", grade);
	}

	private String version(String number) {
		return String.valueOf(this.enquiries.byNumber(number).orElseThrow().version());
	}

	private String search(String typed) throws Exception {
		return this.principal.sends(LIST, "q", typed, "state", "ANY").getContentAsString();
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = this.principal.opens(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return response.getContentAsString();
	}

}
