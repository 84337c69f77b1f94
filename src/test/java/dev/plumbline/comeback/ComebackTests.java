package dev.plumbline.comeback;

import dev.plumbline.account.Token;
import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Letters;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ConcurrentModel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Somebody has a link sent to them, and comes back by it once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ComebackTests {

	private static final Home HOME = new Home("https://plumbline.example/");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient sql;

	@Autowired
	Assessments assessments;

	@Autowired
	Retention retention;

	@Autowired
	Advisor advisor;

	@Autowired
	Letters letters;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	PostgreSQLSelectForUpdateBasedProxyManager<String> throttle;

	private final Pile pile = new Pile();

	private Assessment assessment;

	private String mail;

	@BeforeEach
	void begin() {
		this.assessment = this.assessments.save(new Assessment(Answers.none(), Instant.now(), this.retention));
		this.mail = "anna" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
	}

	@Test
	void leadsBackToWhatWasBegunOnceAndAfterAButton() throws Exception {
		String link = sent();
		MockHttpServletResponse looked = opened(link);
		assertThat(looked.getStatus()).isEqualTo(200);
		assertThat(looked.getContentAsString()).contains("Welcome back", "Go on");
		assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(opened(link).getStatus()).as("looking uses nothing up").isEqualTo(200);
		MockHttpServletResponse back = pressed(link);
		assertThat(back.getStatus()).isEqualTo(303);
		assertThat(back.getRedirectedUrl())
			.isEqualTo("/assessments/" + this.assessment.secret().value() + "/questions");
		assertThat(pressed(link).getStatus()).isEqualTo(410);
		assertThat(opened(link).getContentAsString()).contains("does not open any more");
	}

	@Test
	void leadsBackToARecommendation() throws Exception {
		this.assessment.advise(this.advisor.advise(requirements(), LocalDate.of(2026, 11, 22)), Instant.now(),
				this.retention);
		this.assessment = this.assessments.save(this.assessment);
		String link = sent();
		assertThat(this.pile.letters.get(0).text()).contains("the recommendation", "once, and for 7 days");
		assertThat(pressed(link).getRedirectedUrl()).isEqualTo("/assessments/" + this.assessment.secret().value());
	}

	private static Requirements requirements() {
		return Questionnaire.shipped().requirements(Answers.none());
	}

	@Test
	void opensForOneOfManyWhoPressAtTheSameMoment() throws Exception {
		Token token = token(sent());
		ComebackLinks links = links(Clock.systemUTC());
		ExecutorService crowd = Executors.newFixedThreadPool(4);
		try {
			Callable<Boolean> press = () -> links.use(token).isPresent();
			int led = 0;
			for (Future<Boolean> one : crowd.invokeAll(Collections.nCopies(8, press))) {
				led += one.get() ? 1 : 0;
			}
			assertThat(led).isOne();
		}
		finally {
			crowd.shutdown();
		}
	}

	@Test
	void endsAfterAWeek() throws Exception {
		Token token = token(sent());
		assertThat(links(Clock.offset(Clock.systemUTC(), Duration.ofDays(7).minusMinutes(5))).opens(token)).isTrue();
		ComebackLinks later = links(Clock.offset(Clock.systemUTC(), Duration.ofDays(7).plusMinutes(5)));
		assertThat(later.opens(token)).isFalse();
		assertThat(later.use(token)).isEmpty();
	}

	@Test
	void opensNothingAfterWhatItLedToWasDeleted() throws Exception {
		String link = sent();
		this.assessments.deleteBySecret(this.assessment.secret());
		assertThat(opened(link).getStatus()).isEqualTo(410);
		assertThat(pressed(link).getStatus()).isEqualTo(410);
	}

	@Test
	void keepsNeitherTheLinkNorTheAddressItWentTo() throws Exception {
		String link = sent();
		String row = this.sql.sql("select row_to_json(l)::text from comeback_link l where assessment = ?")
			.param(Objects.requireNonNull(this.assessment.id()))
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(token(link).value()).doesNotContain(this.mail);
		ForgettingLetters forgetting = new ForgettingLetters(this.sql, this.pile, this.transaction, Clock.systemUTC());
		forgetting.forget();
		assertThat(this.pile.letters).as("it waits").isNotEmpty();
		this.pile.handedOver = true;
		forgetting.forget();
		assertThat(this.pile.letters).isEmpty();
		assertThat(opened(link).getStatus()).isEqualTo(200);
	}

	@Test
	void refusesWhatIsNoAddressAndKeepsItTyped() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		ConcurrentModel model = new ConcurrentModel();
		page().send(this.assessment.secret().value(), "anna@", from("192.0.2.1"), response, model);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(model.getAttribute("mail")).isEqualTo("anna@");
		assertThat(this.pile.letters).isEmpty();
	}

	@Test
	void sendsAFewToOneAddressAndFromOneNetworkAndNoMore() {
		String network = "2001:db8:" + Integer.toHexString(this.mail.hashCode() & 0xffff) + ":"
				+ Integer.toHexString(this.mail.hashCode() >>> 16) + "::1";
		for (int time = 0; time < 4; time++) {
			assertThat(status(this.mail, network)).isEqualTo((time < 3) ? 200 : 429);
		}
		for (int time = 0; time < 6; time++) {
			assertThat(status(time + this.mail, network)).isEqualTo(200);
		}
		assertThat(status("another" + this.mail, network)).isEqualTo(429);
		assertThat(this.pile.letters).hasSize(9);
	}

	private int status(String to, String network) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		page().send(this.assessment.secret().value(), to, from(network), response, new ConcurrentModel());
		return response.getStatus();
	}

	@Test
	void saysWhereNoMailCanBeSentThatTheAddressOfThePageLeadsBack() throws Exception {
		String address = "/assessments/" + this.assessment.secret().value() + "/link";
		MockHttpServletResponse page = this.mvc.perform(get(address)).andReturn().getResponse();
		assertThat(page.getContentAsString()).contains("This site cannot send mail at the moment")
			.doesNotContain("<form method=\"post\"");
		MockHttpServletResponse sent = this.mvc.perform(post(address).param("mail", this.mail))
			.andReturn()
			.getResponse();
		assertThat(sent.getStatus()).isEqualTo(503);
		assertThat(sent.getContentAsString()).contains(this.mail, "href=\"#mail\"");
	}

	private String sent() throws Exception {
		links(Clock.systemUTC()).send(this.assessment, this.mail);
		Letter letter = this.pile.letters.get(this.pile.letters.size() - 1);
		assertThat(letter.to()).isEqualTo(this.mail);
		assertThat(letter.about()).doesNotContain(this.mail).doesNotContain(this.assessment.secret().value());
		String link = letter.text()
			.replaceFirst("(?s).*(https://plumbline.example/assessments/back/[0-9a-v]{32}).*", "$1");
		assertThat(letter.html()).contains(link);
		return link.substring("https://plumbline.example".length());
	}

	private static Token token(String link) {
		return Token.read(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
	}

	private MockHttpServletResponse opened(String link) throws Exception {
		return this.mvc.perform(get(link)).andReturn().getResponse();
	}

	private MockHttpServletResponse pressed(String link) throws Exception {
		return this.mvc.perform(post(link)).andReturn().getResponse();
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

	private ComebackPage page() {
		return new ComebackPage(this.assessments, links(Clock.systemUTC()), new Requests(this.throttle, this.sql),
				Clock.systemUTC());
	}

	private ComebackLinks links(Clock clock) {
		return new ComebackLinks(this.sql, this.letters, this.pile, this.assessments, HOME, clock);
	}

}
