package dev.plumbline.enquiry;

import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.enquiry.Screened.Outcome;
import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.qualification.Grading.QuestionToAsk;
import dev.plumbline.qualification.Grading.Reason;
import dev.plumbline.qualification.Lead;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is written to about an enquiry, and what; and never without the enquiry. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RoutingTests {

	private static final byte[] PDF = { '%', 'P', 'D', 'F' };

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@Autowired
	Enquiries enquiries;

	@Autowired
	EnquiryLetters letters;

	@Autowired
	Capacity capacity;

	@Autowired
	Outbox outbox;

	@Autowired
	Reports reports;

	@Autowired
	Assessments assessments;

	@Autowired
	Advisor advisor;

	@Autowired
	Retention retention;

	private Routing routing;

	private Assessment assessment;

	private Enquiry.Sent sent;

	@BeforeEach
	void haveARecommendation() {
		this.routing = new Routing(this.outbox, this.letters, this.capacity,
				new EnquirySettings("inbox@example.com", 3));
		this.assessment = Sender.advised(this.assessments, this.advisor, this.retention);
		this.sent = new Enquiry.Sent(Objects.requireNonNull(this.assessment.id()), this.assessment.revision());
	}

	@ParameterizedTest
	@EnumSource(value = Grade.class, names = { "A", "B" })
	void reachesThePrincipalAtOnceWithWhatIsWorthKnowing(Grade grade) {
		List<Letter> letters = letters(contact(Set.of()), grade, null);
		assertThat(letters).extracting(Letter::kind).containsExactly("enquiry-principal", "enquiry-confirmation");
		Letter letter = letters.get(0);
		assertThat(letter.to()).isEqualTo("inbox@example.com");
		assertThat(letter.replyTo()).isEqualTo("anna@example.com");
		assertThat(letter.subject()).isEqualTo("[" + grade + "] EN-2026-000007: Anna <i>, Works & Co");
		assertThat(letter.about()).isEqualTo("EN-2026-000007");
		assertThat(letter.attachments()).singleElement()
			.satisfies((file) -> assertThat(file.name()).matches("plumbline-PL-[0-9]{4}-[0-9]{6}\\.pdf"));
		assertThat(List.of(letter.text(), letter.html())).allSatisfy((text) -> assertThat(text)
			.contains("Two tests say yes.", "E-01", "What breaks first?", "Q-1", "120", "Their report is attached")
			.doesNotContain("??", this.assessment.secret().value()));
		assertThat(letter.text()).contains("Anna <i>", "One line.\nAnother & more.", "+30 Two tests");
		assertThat(letter.html()).contains("Anna &lt;i&gt;", "Another &amp; more.").doesNotContain("<script", "style=");
	}

	@Test
	void tellsWhoeverEnquiredWhatHappensNextAndNothingOfWhatWasTyped() {
		Letter letter = letters(contact(Set.of()), Grade.A, this.capacity.queue(4)).get(1);
		assertThat(letter.to()).isEqualTo("anna@example.com");
		assertThat(List.of(letter.text(), letter.html())).allSatisfy(
				(text) -> assertThat(text)
					.contains("EN-2026-000007", "within one working day", "4 urgent enquiries", "not a promise",
							"James Henderson")
					.doesNotContain("Anna", "Works", "One line", "??"));
		assertThat(letter.attachments()).isEmpty();
		assertThat(letter.automatic()).isTrue();
	}

	@Test
	void sendsTheReportAndAFriendlyNoWhereThereIsNothingToWin() {
		List<Letter> letters = letters(contact(Set.of(Part.REPORT)), Grade.C, null);
		assertThat(letters).extracting(Letter::kind).containsExactly("enquiry-report");
		assertThat(letters.get(0).attachments()).hasSize(1);
		assertThat(letters.get(0).replyTo()).isEqualTo("inbox@example.com");
		assertThat(List.of(letters.get(0).text(), letters.get(0).html()))
			.allSatisfy((text) -> assertThat(text).contains("Nobody will call you", "is attached")
				.doesNotContain("Anna", "??"));
	}

	@Test
	void sendsOnlyWhatItsSenderLeftIn() {
		Letter letter = letters(contact(Set.of(Part.ANSWERS)), Grade.B, null).get(0);
		assertThat(letter.attachments()).isEmpty();
		assertThat(letter.text()).contains("The verdict").doesNotContain("What they answered", "report is attached");
	}

	@Test
	void saysWhenTheNextCouldBeginOnlyOnceThereIsAQueue() {
		assertThat(this.capacity.queue(2)).isNull();
		Capacity.Queue queue = Objects.requireNonNull(this.capacity.queue(3));
		assertThat(queue.begin()).isAfter(LocalDate.now().plusWeeks(8));
	}

	@Test
	void keepsNoEnquiryWithoutItsLetters() {
		ReceiptSecret receipt = ReceiptSecret.random();
		Contact nobody = new Contact("Anna", "no address", null, Lead.Role.OTHER, Lead.Timeframe.NOW,
				Lead.Budget.NOT_SAID, "Words.", "I agree.", Set.of());
		assertThatThrownBy(() -> submit(receipt, nobody, Screened.accepted()))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(this.enquiries.byReceipt(receipt)).isEmpty();
	}

	@Test
	void writesNothingOfWhatIsHeldUntilItIsReleased() {
		ReceiptSecret receipt = ReceiptSecret.random();
		Enquiry held = submit(receipt, contact(Set.of()), new Screened(Outcome.HELD, List.of("links"), null));
		assertThat(held.standing()).isEqualTo(Standing.HELD);
		assertThat(this.outbox.deliveries(held.number())).isEmpty();
		List<String> also = new ArrayList<>();
		assertThat(this.enquiries.release(held.number(), (enquiry) -> also.add(enquiry.number()))).isTrue();
		assertThat(this.enquiries.release(held.number(), (enquiry) -> also.add(enquiry.number()))).isFalse();
		assertThat(also).containsExactly(held.number());
		assertThat(this.outbox.deliveries(held.number())).extracting(Delivery::state)
			.isNotEmpty()
			.containsOnly(Delivery.State.WAITING);
		Enquiry released = this.enquiries.byReceipt(receipt).orElseThrow();
		assertThat(released.standing()).isEqualTo(Standing.ACCEPTED);
		assertThat(released.signals()).containsExactly("links");
	}

	@Test
	void keepsOnceWhatIsSentTwiceAtTheSameMoment() throws Exception {
		ReceiptSecret receipt = ReceiptSecret.random();
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			Callable<String> sending = () -> {
				together.await(30, TimeUnit.SECONDS);
				return this.enquiries
					.submit(receipt, contact(Set.of()), null, Screened.accepted(), new MockHttpServletRequest())
					.number();
			};
			Future<String> one = two.submit(sending);
			Future<String> other = two.submit(sending);
			assertThat(one.get()).isEqualTo(other.get());
			assertThat(this.outbox.deliveries(one.get())).hasSize(1);
		}
		finally {
			two.shutdownNow();
		}
	}

	private Enquiry submit(ReceiptSecret receipt, Contact contact, Screened screened) {
		return this.enquiries.submit(receipt, contact, this.sent, screened, new MockHttpServletRequest());
	}

	private List<Letter> letters(Contact contact, Grade grade, Capacity.Queue queue) {
		Enquiry enquiry = new Enquiry(ReceiptSecret.random(), contact, this.sent, List.of(), NOW);
		enquiry.number("EN-2026-000007");
		Report report = this.reports.of(this.assessment);
		Grading grading = new Grading(grade, 30, List.of(new Reason("E-01", 30, "Two tests say yes.")),
				List.of("dataGb"), List.of(new QuestionToAsk("Q-1", "What breaks first?")));
		return this.routing.letters(enquiry, new Prepared(new Graded(grading, 1), report, PDF), queue,
				ReceiptSecret.random());
	}

	private static Contact contact(Set<Part> leftOut) {
		return new Contact("Anna <i>", "anna@example.com", "Works & Co", Lead.Role.CTO, Lead.Timeframe.NOW,
				Lead.Budget.NOT_SAID, "One line.\nAnother & more.", "I agree.", leftOut);
	}

}
