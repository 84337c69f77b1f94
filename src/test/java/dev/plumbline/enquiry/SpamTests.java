package dev.plumbline.enquiry;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Four thousand programs that send advertisements do not get between us and ten people.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class SpamTests {

	private static final int BOTS = 4000;

	private static final int PEOPLE = 10;

	private static final Pattern DATA = Pattern.compile("data-(challenge|salt|most|signature)=\"([^\"]+)\"");

	@Autowired
	MockMvc mvc;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcClient sql;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	@Test
	void letsTenPeopleThroughAndKeepsFourThousandProgramsWhereThePrincipalCanLook() throws Exception {
		ExecutorService visitors = Executors.newFixedThreadPool(4);
		List<Future<Boolean>> all = new ArrayList<>();
		try {
			IntStream.range(0, BOTS).forEach((i) -> {
				all.add(visitors.submit(() -> sendsAnAdvertisement(i)));
				if (i % (BOTS / PEOPLE) == 200) {
					all.add(visitors.submit(() -> writes(i * PEOPLE / BOTS)));
				}
			});
			for (Future<Boolean> sent : all) {
				assertThat(sent.get()).isTrue();
			}
		}
		finally {
			visitors.shutdown();
		}
		assertThat(counted("ACCEPTED", "person-%")).isEqualTo(PEOPLE);
		assertThat(counted("HELD", "bot-%")).isEqualTo(BOTS);
		assertThat(counted("ACCEPTED", "bot-%")).isZero();
		assertThat(this.mvc.perform(get("/contact")).andReturn().getResponse().getStatus()).isEqualTo(200);
	}

	private int counted(String standing, String who) {
		return this.sql.sql("select count(*) from enquiry where screening = ? and name like ? and company = ?")
			.params(standing, who, this.run)
			.query(Integer.class)
			.single();
	}

	/** Each gives itself away in a way of its own. */
	private boolean sendsAnAdvertisement(int i) throws Exception {
		Map<String, String> fields = fields("bot-" + i, "Rank first, number " + i);
		switch (i % 4) {
			case 0 -> fields.put("topic", "https://bot.example");
			case 1 -> fields.put("message", "Look: https://a.example/" + i + " and https://b.example/" + i);
			case 2 -> fields.put("mail", "bot" + i + "@mailinator.com");
			default -> fields.put("shown", "1." + "0".repeat(64));
		}
		return send(fields, i).getStatus() == 200;
	}

	/** Six without ado, two who are asked for a proof, and two who confirm by mail. */
	private boolean writes(int i) throws Exception {
		Map<String, String> fields = fields("person-" + i, "Our one machine is busy on Mondays. " + i);
		MockHttpServletResponse page = this.mvc.perform(get("/contact")).andReturn().getResponse();
		Matcher shown = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
		assertThat(shown.find()).isTrue();
		fields.put("shown", shown.group(1));
		if (i >= 6) {
			fields.put("mail", "person" + i + this.run + "@yopmail.com");
			MockHttpServletResponse asked = send(fields, BOTS + i);
			assertThat(asked.getContentAsString()).contains("Nothing you typed is lost", "on Mondays. " + i);
			fields.put((i < 8) ? "altcha" : "confirm", (i < 8) ? solved(asked.getContentAsString()) : "mail");
		}
		MockHttpServletResponse sent = send(fields, BOTS + i);
		assertThat(sent.getStatus()).isEqualTo(303);
		return (i < 8) || confirms(Objects.requireNonNull(sent.getHeader("Location")));
	}

	private boolean confirms(String receipt) throws Exception {
		String number = this.sql.sql("select number from enquiry where receipt = ?")
			.param(ReceiptSecret.read(receipt.substring("/contact/".length())).orElseThrow().hash())
			.query(String.class)
			.single();
		assertThat(this.outbox.deliveries(number)).extracting(Delivery::kind).containsExactly("enquiry-confirm");
		Matcher code = Pattern.compile("(?m)^\\s+([0-9a-v]{26})$")
			.matcher(this.sql.sql("select plain from letter where about = ?")
				.param(number)
				.query(String.class)
				.single());
		assertThat(code.find()).isTrue();
		this.mvc.perform(get("/contact/confirm/" + code.group(1)));
		assertThat(this.outbox.deliveries(number)).as("opened by a scanner").hasSize(1);
		for (String typed : List.of(code.group(1), " " + code.group(1))) {
			assertThat(this.mvc.perform(post("/contact/confirm").param("code", typed))
				.andReturn()
				.getResponse()
				.getContentAsString()).contains(number);
		}
		assertThat(this.mvc.perform(post("/contact/confirm").param("code", "0".repeat(26)))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(422);
		return true;
	}

	private static String solved(String page) throws Exception {
		Map<String, String> data = new LinkedHashMap<>();
		DATA.matcher(page).results().forEach((found) -> data.put(found.group(1), found.group(2)));
		String salt = data.get("salt").replace("&amp;", "&");
		long number = Altcha.solveChallenge(data.get("challenge"), salt, Algorithm.SHA256,
				Long.parseLong(data.get("most")), 0).number;
		return Base64.getEncoder()
			.encodeToString(JsonMapper.shared()
				.writeValueAsBytes(Map.of("algorithm", "SHA-256", "challenge", data.get("challenge"), "number", number,
						"salt", salt, "signature", data.get("signature"))));
	}

	private Map<String, String> fields(String name, String message) {
		return new LinkedHashMap<>(Map.of("name", name, "mail", name + this.run + "@example.com", "company", this.run,
				"role", "CTO", "timeframe", "NOW", "message", message + " " + this.run, "consent", "yes", "form",
				ReceiptSecret.random().value()));
	}

	/** From one of a thousand networks. */
	private MockHttpServletResponse send(Map<String, String> fields, int i) throws Exception {
		MockHttpServletRequestBuilder request = post("/contact").with((sent) -> {
			sent.setRemoteAddr("10.%d.%d.%d".formatted(i % 4, (i / 4) % 250, i % 200));
			return sent;
		});
		fields.forEach(request::param);
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
