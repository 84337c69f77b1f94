package dev.plumbline.assessment.asking;

import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.Uses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

import java.util.HashSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the questionnaire as a visitor meets them, with neither script nor
 * cookies.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class QuestionPagesTests {

	private static final List<String> EVERYTHING = Visitor.plainBut("peakRequestsPerSecond=10,000", "yearlyGrowth=3",
			"planningYears=3", "dataGb=2 TB", "requestWork=medium", "readShare=80 %", "staleReads=some",
			"availability=99.95", "regionOutage=unnoticed", "writers=home-region", "downtimeCost=unsure",
			"partition=wrong-data", "crossRegionTransactions=none", "workloads=analytics", "messaging=replay",
			"peakWritesPerSecond.unsure=on", "dataGrowthGbPerMonth.from=10", "dataGrowthGbPerMonth.to=100",
			"tenants=no", "analyticsEventsPerSecond=5k", "analyticsRowsScanned=over-500m", "messagesPerSecond=1000",
			"coordination=leader", "engineers=60", "onCall=8-or-more", "teams=6", "operatedDistributed=no",
			"runsKubernetes=unsure", "runsZooKeeper=no", "hosting=aws", "managedServices=yes", "openSourceOnly=no",
			"revenueOver10m=unsure");

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient sql;

	@Autowired
	RulesInForce rules;

	@Autowired
	Drafts drafts;

	@Test
	void keepsNothingBeforeTheFirstAnswer() throws Exception {
		long before = kept();
		Visitor visitor = visitor();
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(kept()).isEqualTo(before);
		visitor.answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		assertThat(visitor.place()).isEqualTo("/questions/data");
		assertThat(kept()).isEqualTo(before + 1);
	}

	@Test
	void saysWhyItAsksInTheWordsOfTheRules() throws Exception {
		Uses.Use use = Uses.of(this.rules.current()).of("yearlyGrowth");
		String page = HtmlUtils.htmlUnescape(this.mvc.perform(MockMvcRequestBuilders.get("/questionnaire"))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page).contains("Why do you ask?", use.rules() + " rules read this answer.");
		assertThat(use.reasons()).isNotEmpty()
			.allSatisfy((reason) -> assertThat(page).contains(reason.when().get(0), reason.because()));
	}

	@Test
	void keepsNothingOfAnEmptyPage() throws Exception {
		long before = kept();
		Visitor visitor = visitor().answers();
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.title()).startsWith("Error: ");
		assertThat(visitor.mistakes()).isNotEmpty();
		assertThat(kept()).isEqualTo(before);
		visitor.answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		assertThat(visitor.place()).isEqualTo("/questions/data");
	}

	@Test
	void beginsWithAFirstPageThatWasFilledFromAnother() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(MockMvcRequestBuilders.post("/questionnaire").param("seen", "0").param("dailyUsers", "7"))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "everything" })
	void givesEveryPageAHeadingAndEveryFieldALabel(String journey) throws Exception {
		List<String> answers = journey.equals("plain") ? Visitor.PLAIN : EVERYTHING;
		Visitor visitor = visitor();
		while (!visitor.place().equals("/review")) {
			assertIsAccessible(visitor);
			visitor.answersWith(answers);
		}
		assertIsAccessible(visitor);
	}

	private static void assertIsAccessible(Visitor visitor) {
		assertThat(visitor.all("<(h1)[ >]")).hasSize(1);
		assertThat(visitor.all("<(fieldset)")).hasSameSizeAs(visitor.all("<(legend)"));
		List<String> ids = visitor.all("\\sid=\"([^\"]+)\"");
		assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
		List<String> fields = visitor.all("<input (?:type=\"(?:text|radio|checkbox)\")[^>]*?\\sid=\"([^\"]+)\"");
		assertThat(visitor.all("<label for=\"([^\"]+)\"")).containsExactlyInAnyOrderElementsOf(fields);
		assertThat(visitor.all("aria-describedby=\"([^\"]+)\"")).flatMap((named) -> List.of(named.split(" ")))
			.isSubsetOf(ids);
		assertThat(visitor.all("aria-labelledby=\"([^\"]+)\"")).isSubsetOf(ids);
		assertThat(visitor.page()).doesNotContain("<script").doesNotContain("style=").doesNotContain("???");
	}

	@Test
	void saysWhatIsWrongAndKeepsItToTheLetter() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond= 1.500 ", "dailyUsers=<b>\"many\"</b>");
		assertThat(visitor.place()).isEqualTo("/questions/traffic");
		assertThat(visitor.title()).startsWith("Error: ");
		assertThat(visitor.mistakes()).hasSize(3);
		assertThat(visitor.all("<a href=\"#([^\"]+)\">")).contains("peakRequestsPerSecond", "dailyUsers",
				"yearlyGrowth-1");
		assertThat(visitor.text("peakRequestsPerSecond")).isEqualTo(" 1.500 ");
		assertThat(visitor.text("dailyUsers")).isEqualTo("<b>\"many\"</b>");
		assertThat(visitor.page()).doesNotContain("<b>");
		assertThat(visitor.all("<input [^>]*name=\"(peakRequestsPerSecond)\"[^>]*aria-invalid=\"true\"[^>]*"
				+ "aria-describedby=\"peakRequestsPerSecond-error "))
			.hasSize(1);
		assertIsAccessible(visitor);
	}

	@Test
	void showsTheSameAgainToWhoeverComesBackLater() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=many", "yearlyGrowth=2");
		Visitor later = visitor().opens(visitor.home() + "/questions");
		assertThat(later.place()).isEqualTo("/questions/traffic");
		assertThat(later.text("peakRequestsPerSecond")).isEqualTo("many");
		assertThat(later.mistakes()).hasSize(1);
		assertThat(later.isTicked("yearlyGrowth-2")).isTrue();
	}

	@Test
	void saysThatTheVisitorIsNotSureOfTheRest() throws Exception {
		Visitor visitor = visitor().presses("go=skip", "peakRequestsPerSecond=40");
		assertThat(visitor.place()).isEqualTo("/questions/data");
		visitor.opens(visitor.home() + "/review");
		assertThat(visitor.said("Requests a second at the peak")).isEqualTo("40 per second");
		assertThat(visitor.said("Growth a year")).startsWith("Not sure We take");
	}

	@Test
	void doesNotMistakeSomethingWrongForNotBeingSure() throws Exception {
		Visitor visitor = visitor().presses("go=skip", "peakRequestsPerSecond=many");
		assertThat(visitor.place()).isEqualTo("/questions/traffic");
		assertThat(visitor.text("peakRequestsPerSecond")).isEqualTo("many");
	}

	@Test
	void worksOutRequestsFromPeople() throws Exception {
		Visitor visitor = visitor();
		assertThat(visitor.page()).contains("For example").contains("28.9 requests a second");
		visitor.presses("go=calculate:dailyUsers", "dailyUsers=100,000");
		assertThat(visitor.place()).isEqualTo("/questions/traffic");
		assertThat(visitor.mistakes()).isEmpty();
		assertThat(visitor.page()).contains("100,000 people × 50 requests a day × 5").contains("289 requests a second");
	}

	@Test
	void worksOutGigabytesFromRows() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		visitor.presses("go=calculate:dataGb", "dataGb.rows=30 million", "dataGb.bytes=500");
		assertThat(visitor.mistakes()).isEmpty();
		assertThat(visitor.page()).contains("30,000,000 rows × 500 bytes").contains("15 GB");
		assertThat(visitor.text("dataGb")).isEmpty();
		visitor.presses("go=use:dataGb", "dataGb.rows=30 million", "dataGb.bytes=500");
		assertThat(visitor.text("dataGb")).isEqualTo("15");
	}

	@Test
	void saysWhatTheNinesAreWorth() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		visitor.opens(visitor.home() + "/questions/availability");
		assertThat(visitor.page()).contains("Up to 8.8 hours down in a year")
			.contains("0.1 % of 525,960 = 526")
			.contains("1.71 years of it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions", "/questions/data", "/review", "/change?answer=dataGb" })
	void hasNothingAtAnAddressNobodyWasGiven(String page) throws Exception {
		for (String id : List.of("0".repeat(26), "me", "0".repeat(27))) {
			assertThat(visitor().opens("/assessments/" + id + page).status()).isEqualTo(404);
			String path = "/assessments/" + id + page;
			if (!path.contains("?") && !path.endsWith("questions")) {
				assertThat(this.mvc.perform(MockMvcRequestBuilders.post(path)).andReturn().getResponse().getStatus())
					.isEqualTo(404);
			}
		}
	}

	@Test
	void hasNoPageThatNobodyWrote() throws Exception {
		String home = visitor().walks(Visitor.PLAIN).home();
		assertThat(visitor().opens(home + "/questions/colour").status()).isEqualTo(404);
		assertThat(visitor().opens(home + "/change?answer=colour").status()).isEqualTo(404);
	}

	@Test
	void keepsTheAddressToItself(CapturedOutput output) throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		String home = visitor.home();
		for (String page : List.of("/review", "/questions/data", "/questions/colour", "/nothing", "/questions")) {
			MockHttpServletResponse response = this.mvc.perform(MockMvcRequestBuilders.get(home + page))
				.andReturn()
				.getResponse();
			assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
		}
		this.mvc.perform(MockMvcRequestBuilders.delete(home + "/review"));
		this.mvc.perform(MockMvcRequestBuilders.post(home + "/questions/data").param("seen", "0"));
		assertThat(output.getAll()).doesNotContain(home.substring("/assessments/".length()));
	}

	private long kept() {
		return this.sql.sql("select count(*) from assessment").query(Long.class).single();
	}

	private Visitor visitor() throws Exception {
		return new Visitor(this.mvc).opens("/questionnaire");
	}

}
