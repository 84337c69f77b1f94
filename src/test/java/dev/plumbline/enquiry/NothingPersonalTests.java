package dev.plumbline.enquiry;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Whatever happens to an enquiry, nothing of who sent it turns up where it cannot be
 * erased: in logs, addresses, metrics and the audit log.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class NothingPersonalTests {

	private final String mark = UUID.randomUUID().toString().substring(0, 13);

	private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Logger ours = (Logger) LoggerFactory.getLogger("dev.plumbline");

	private final Level before = this.everything.getLevel();

	private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

	private final List<String> addresses = new ArrayList<>();

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Enquiries enquiries;

	@Autowired
	Assessments assessments;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	@Autowired
	MeterRegistry meters;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void listen() {
		this.everything.setLevel(Level.INFO);
		this.ours.setLevel(Level.DEBUG);
		this.logged.start();
		this.everything.addAppender(this.logged);
	}

	@AfterEach
	void listenNoMore() {
		this.everything.detachAppender(this.logged);
		this.ours.setLevel(null);
		this.everything.setLevel(this.before);
		this.sql.sql("delete from rule_set_draft").update();
	}

	@Test
	void turnsUpNowhereWhereItCannotBeErased() throws Exception {
		Assessment assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		Sender sender = new Sender(this.mvc, "Pia-" + this.mark);
		sender.opens("/assessments/" + assessment.secret().value() + "/contact");
		sender.fields.put("mail", "no address of " + this.mark);
		sender.sends();
		sender.fields.put("mail", "pia." + this.mark + "@mail.example");
		String receipt = Objects.requireNonNull(sender.sends("verdict", "answers", "report").getHeader("Location"));
		Enquiry enquiry = this.enquiries.byReceipt(new ReceiptSecret(receipt.substring(receipt.lastIndexOf('/') + 1)))
			.orElseThrow();
		principalWorksOn(enquiry.number());
		for (String part : List.of("", "/data.json", "/erase")) {
			this.mvc.perform(get(receipt + part));
		}
		this.mvc.perform(post(receipt + "/erase"));
		assertThat(this.enquiries.byNumber(enquiry.number()).orElseThrow().name()).isNull();

		List<String> personal = List.of(this.mark, receipt.substring(receipt.lastIndexOf('/') + 1),
				assessment.secret().value());
		assertThat(personal).allSatisfy((word) -> {
			assertThat(this.logged.list.stream().map(NothingPersonalTests::text)).as("logs")
				.noneMatch((line) -> line.contains(word));
			assertThat(this.addresses).as("addresses behind the door").noneMatch((address) -> address.contains(word));
			assertThat(names()).as("metrics").isNotEmpty().noneMatch((name) -> name.contains(word));
			assertThat(audited(word)).as("audit log").isZero();
		});
	}

	private void principalWorksOn(String number) throws Exception {
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		String address = "/admin/enquiries/" + number;
		principal.sends("/admin/enquiries", "q", this.mark, "state", "ANY");
		if (this.enquiries.byNumber(number).orElseThrow().standing() == Standing.HELD) {
			principal.sends(address + "/release");
		}
		String page = principal.opens(address).getContentAsString();
		assertThat(page).contains(this.mark, "/report.pdf");
		page.lines().filter((line) -> line.contains("/admin")).forEach(this.addresses::add);
		MockHttpServletResponse report = principal.opens(address + "/report.pdf");
		assertThat(report.getStatus()).isEqualTo(200);
		this.addresses.add(String.valueOf(report.getHeader("Content-Disposition")));
		principal.sends(address + "/state", "version", version(number), "state", "REPLIED", "note",
				"Knows " + this.mark);
		principal.sends(address + "/state", "version", "0", "state", "WON", "note", "Overtaken by " + this.mark);
		principal.sends(address + "/state", "version", version(number), "state", "WON", "note",
				this.mark.repeat(1_000));
		Grading graded = Objects.requireNonNull(this.enquiries.byNumber(number).orElseThrow().grading());
		Grade other = (graded.grade() == Grade.A) ? Grade.C : Grade.A;
		assertThat(principal.sends(address + "/grade", "version", version(number), "grade", other.name())
			.getHeader("Location")).endsWith("?done=taught");
		assertThat(scenarios()).contains("dataGb", "timeframe", "grade: " + other)
			.doesNotContain(number, this.mark, "Works of", "example.com", "mail.example");
	}

	/** As the draft of the rules has them. */
	private String scenarios() {
		return this.sql.sql("select files ->> 'qualification-scenarios.yaml' from rule_set_draft")
			.query(String.class)
			.single();
	}

	private String version(String number) {
		return String.valueOf(this.enquiries.byNumber(number).orElseThrow().version());
	}

	private static String text(ILoggingEvent event) {
		return event.getFormattedMessage()
				+ ((event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy()) : "");
	}

	private Stream<String> names() {
		return this.meters.getMeters()
			.stream()
			.map((meter) -> meter.getId())
			.flatMap(
					(id) -> Stream.concat(Stream.of(id.getName()), id.getTags().stream().map((tag) -> tag.getValue())));
	}

	private int audited(String word) {
		return this.sql
			.sql("select count(*) from audit_entry where position(:word in concat_ws(' ', subject, before, after)) > 0")
			.param("word", word)
			.query(Integer.class)
			.single();
	}

}
