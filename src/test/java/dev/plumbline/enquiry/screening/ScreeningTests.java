package dev.plumbline.enquiry.screening;

import dev.plumbline.enquiry.ContactForm;
import dev.plumbline.enquiry.Part;
import dev.plumbline.enquiry.ReceiptSecret;
import dev.plumbline.enquiry.Screened;
import dev.plumbline.enquiry.Screened.Outcome;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.Challenge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import static org.assertj.core.api.Assertions.assertThat;

/** What raises suspicion, what answers it, and that people in an office raise none. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ScreeningTests {

	@Autowired
	PostgreSQLSelectForUpdateBasedProxyManager<String> table;

	@Autowired
	JdbcClient sql;

	@Autowired
	Codes codes;

	private final ScreeningKey key = new ScreeningKey(UUID.randomUUID().toString());

	private final ScreeningSettings settings = new ScreeningSettings(Duration.ofSeconds(4), 2, 2, 4, 3, 12, 200,
			Duration.ofMinutes(30), Duration.ofDays(7));

	private Instant now = Instant.now();

	private String message = "";

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@BeforeEach
	void comeFromAnywhere() {
		this.message = "Our one machine is busy. " + UUID.randomUUID();
		this.request.setRemoteAddr(network() + "7");
	}

	@Test
	void suspectsNobodyWhoTakesTheirTime() {
		assertThat(screened("anna@example.com")).isEqualTo(Screened.accepted());
	}

	@Test
	void suspectsWhatNobodyCanHaveTyped() {
		shown(Duration.ofSeconds(3));
		assertThat(screening().screen(form("anna@example.com"), this.request).signals()).containsExactly("too-fast");
		this.request.removeParameter("shown");
		assertThat(screening().screen(form("anna@example.com"), this.request).signals()).containsExactly("not-shown");
	}

	@Test
	void suspectsWhatLooksLikeAnAdvertisement() {
		this.message = "Buy https://a.example and http://b.example " + UUID.randomUUID();
		assertThat(screened("anna@example.com").signals()).containsExactly("links");
		this.message = "See https://a.example " + UUID.randomUUID();
		assertThat(screened("anna@example.com").signals()).as("one link is usual").isEmpty();
		assertThat(screened("anna@mailinator.com").signals()).containsExactly("throw-away-address");
	}

	@Test
	void suspectsManyOfOneKind() {
		for (int i = 0; i < 3; i++) {
			assertThat(screened(i + "@example.com").signals()).isEmpty();
			this.request.setRemoteAddr(network() + "7");
		}
		assertThat(screened("4@example.com").signals()).containsExactly("alike");
	}

	@Test
	void letsManyOfOneOfficePassWithAProof() {
		for (int i = 0; i < 4; i++) {
			this.message = "Mine is " + UUID.randomUUID();
			assertThat(screened(i + "@example.com").signals()).isEmpty();
		}
		this.message = "Mine is " + UUID.randomUUID();
		Screened fifth = screened("5@example.com");
		assertThat(fifth.outcome()).isEqualTo(Outcome.CHALLENGED);
		assertThat(fifth.signals()).containsExactly("many-from-network");
		this.request.setParameter("altcha", solved());
		assertThat(screened("5@example.com")).isEqualTo(Screened.accepted());
	}

	@Test
	void takesNoWorkForAnAnswerWhereOneMailboxIsWrittenToAgainAndAgain() {
		for (int i = 0; i < 3; i++) {
			this.message = "Mine is " + UUID.randomUUID();
			this.request.setRemoteAddr(network() + "7");
			this.request.setParameter("altcha", solved());
			Screened screened = screened("Anna+" + i + "@example.com");
			assertThat(screened.outcome()).isEqualTo((i < 2) ? Outcome.ACCEPTED : Outcome.CHALLENGED);
		}
	}

	@Test
	void takesAProofOnce() {
		this.request.setParameter("altcha", solved());
		assertThat(screened("anna@mailinator.com")).isEqualTo(Screened.accepted());
		assertThat(screened("anna@mailinator.com").outcome()).as("the same proof").isEqualTo(Outcome.CHALLENGED);
		for (String nonsense : new String[] { "x", "e30=", "bnVsbA==", "A".repeat(5000) }) {
			this.request.setParameter("altcha", nonsense);
			assertThat(screened("anna@mailinator.com").outcome()).isEqualTo(Outcome.CHALLENGED);
		}
	}

	@Test
	void suspectsManyOfOneKindAlsoOfWhoProvesWorkForEach() {
		for (int i = 0; i < 4; i++) {
			this.request.setRemoteAddr(network() + "7");
			this.request.setParameter("altcha", solved());
			Screened screened = screened(i + "@mailinator.com");
			assertThat(screened.signals()).as("number %d", i).isEqualTo((i < 3) ? List.of() : List.of("alike"));
		}
	}

	@Test
	void takesNoWorkForAnAnswerWhereAProgramFilledInWhatNobodySees() {
		this.request.setParameter("topic", "Cheap");
		this.request.setParameter("altcha", solved());
		assertThat(screened("anna@example.com").outcome()).isEqualTo(Outcome.CHALLENGED);
		assertThat(shownAgain()).as("only a mail says that somebody is there")
			.doesNotContainKey("proof")
			.containsEntry("asked", true);
		this.request.setParameter("confirm", "mail");
		assertThat(screened("anna@example.com").outcome()).isEqualTo(Outcome.HELD);
	}

	@Test
	void writesToNobodyAgainAndAgain() {
		String victim = UUID.randomUUID() + "@mailinator.com";
		this.request.setParameter("confirm", "mail");
		for (int i = 0; i < 4; i++) {
			this.request.setRemoteAddr(network() + "7");
			this.request.removeAttribute(ProvingScreening.ASKED);
			assertThat(screened(victim.replace("@", "+" + i + "@")).outcome()).isEqualTo(Outcome.HELD);
			assertThat(this.request.getAttribute(ProvingScreening.ASKED) != null).as("a letter is sent")
				.isEqualTo(i < 3);
		}
	}

	@Test
	void refusesAFloodAndSaysWhenItIsOver() {
		String network = network();
		for (int i = 0; i < 12; i++) {
			this.request.setRemoteAddr(network + i);
			assertThat(screened("anna@mailinator.com").outcome()).isEqualTo(Outcome.CHALLENGED);
		}
		Screened refused = screened("anna@example.com");
		assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(Objects.requireNonNull(refused.tryAgain())).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
		this.request.setRemoteAddr(network() + "7");
		assertThat(screened("anna@example.com")).as("of others").isEqualTo(Screened.accepted());
	}

	private Screened screened(String mail) {
		shown(Duration.ofSeconds(30));
		return screening().screen(form(mail), this.request);
	}

	private void shown(Duration ago) {
		this.request.setParameter("shown", new ShownAt(this.key, at(this.now.minus(ago))).now());
	}

	private ContactForm form(String mail) {
		return new ContactForm("Anna", mail, "", "CTO", "NOW", "", this.message, true, Set.<Part>of(), "", "",
				ReceiptSecret.random());
	}

	private Map<String, Object> shownAgain() {
		Model model = new ConcurrentModel();
		screening().prepare(model, this.request);
		return model.asMap();
	}

	private String solved() {
		try {
			Challenge challenge = proofs().challenge();
			long number = Altcha.solveChallenge(challenge.challenge, challenge.salt, Algorithm.SHA256,
					challenge.maxnumber, 0).number;
			return Base64.getEncoder()
				.encodeToString(JsonMapper.shared()
					.writeValueAsBytes(Map.of("algorithm", "SHA-256", "challenge", challenge.challenge, "number",
							number, "salt", challenge.salt, "signature", challenge.signature)));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Proofs proofs() {
		return new Proofs(this.sql, this.key, this.settings, at(this.now));
	}

	private ProvingScreening screening() {
		Limits limits = new Limits(this.table, this.key, this.settings);
		ShownAt shownAt = new ShownAt(this.key, at(this.now));
		return new ProvingScreening(new Suspicion(shownAt, limits, this.settings), shownAt, limits, proofs(),
				this.codes);
	}

	private static Clock at(Instant instant) {
		return Clock.fixed(instant, ZoneOffset.UTC);
	}

	private static String network() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		return "10." + random.nextInt(256) + "." + random.nextInt(256) + ".";
	}

}
