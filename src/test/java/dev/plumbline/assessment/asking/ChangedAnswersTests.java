package dev.plumbline.assessment.asking;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are changed, by one visitor or by two, and what becomes of the advice. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class ChangedAnswersTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Drafts drafts;

	@Test
	void saysUntilWhenADraftIsThereAndHowToDeleteIt() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
			.format(this.drafts.find(visitor.home().substring("/assessments/".length())).deleteAfter());
		for (String page : List.of("/questions/data", "/review")) {
			assertThat(visitor.opens(visitor.home() + page).page()).contains(day)
				.contains("href=\"" + visitor.home() + "/delete\"");
		}
	}

	@Test
	void givesTheSameAdviceAgainForTheSameAnswers() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		String id = visitor.advised().substring("/assessments/".length());
		int revision = this.drafts.find(id).version();
		visitor.advised();
		assertThat(this.drafts.find(id).version()).isEqualTo(revision);
	}

	@Test
	void goesBackToTheReviewAfterAChangeAndLosesNothing() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		String home = visitor.home();
		visitor.opens(home + "/change?answer=dataGb");
		assertThat(visitor.place()).startsWith("/questions/data");
		visitor.answers("dataGb=250");
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.said("Data today")).isEqualTo("250 GB");
		assertThat(visitor.said("Engineers")).isEqualTo("8 engineers");
	}

	@Test
	void leadsToThePageThatAChangeOpens() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		visitor.opens(visitor.home() + "/change?answer=writers").answers("writers=home-region", "residency=none");
		assertThat(visitor.place()).isEqualTo("/questions/failure?back=opened");
		visitor.answers("partition=wrong-data", "crossRegionTransactions=none");
		assertThat(visitor.place()).isEqualTo("/questions/estate?back=opened");
		visitor.presses("go=skip");
		assertThat(visitor.place()).isEqualTo("/review");
	}

	@Test
	void keepsWhatNoLongerCountsAndTakesItUpAgain() throws Exception {
		Visitor visitor = visitor().walks(Visitor.plainBut("engineers=60", "teams=6"));
		visitor.opens(visitor.home() + "/change?answer=engineers").answers(people("engineers=8"));
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.page()).contains("Kept, but not used");
		assertThat(visitor.said("Teams that release on their own")).isEqualTo("6 teams");
		visitor.opens(visitor.home() + "/change?answer=engineers").answers(people("engineers=60"));
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.page()).doesNotContain("Kept, but not used");
	}

	private static String[] people(String engineers) {
		return new String[] { engineers, "onCall=1-3", "servicesToday=one-app", "databaseToday=postgres",
				"reasons=none" };
	}

	@Test
	void saysMoreTeamsThanEngineersWhereItCanBePutRight() throws Exception {
		Visitor visitor = visitor().walks(Visitor.plainBut("engineers=60", "teams=6"));
		visitor.opens(visitor.home() + "/change?answer=teams").answers("teams=61");
		assertThat(visitor.place()).isEqualTo("/questions/estate?back=review");
		assertThat(visitor.mistakes()).singleElement().asString().contains("more teams than engineers");
	}

	@Test
	void overwritesNobodysAnswersUnseen() throws Exception {
		Visitor one = visitor().walks(Visitor.PLAIN);
		Visitor other = visitor().opens(one.home() + "/questions/data");
		one.opens(one.home() + "/questions/data").answers("dataGb=200");
		other.answers("dataGb=300", "dataGb.rows=<b>");
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.page()).contains("200\u00a0GB").contains("300\u00a0GB").doesNotContain("<b>");
		assertThat(visitor().opens(one.home() + "/review").said("Data today")).startsWith("200");
		other.presses("go=next");
		assertThat(visitor().opens(one.home() + "/review").said("Data today")).startsWith("300");
	}

	@Test
	void takesTheSameFormTwice() throws Exception {
		Visitor one = visitor().walks(Visitor.PLAIN);
		Visitor other = visitor().opens(one.home() + "/questions/data");
		one.opens(one.home() + "/questions/data").answers("dataGb=200");
		other.answers("dataGb=200");
		assertThat(other.place()).isEqualTo("/questions/availability");
	}

	@Test
	void keepsChangesMadeAtTheSameMoment() throws Exception {
		List<String> fields = List.of("dataGb", "engineers", "teams", "messagesPerSecond");
		for (int round = 0; round < 5; round++) {
			String id = this.drafts.begin(Typed.nothing());
			ExecutorService threads = Executors.newFixedThreadPool(fields.size());
			List<Callable<Draft>> changes = fields.stream()
				.map((field) -> (Callable<Draft>) () -> this.drafts.change(id,
						(typed) -> typed.with(field, List.of("7"))))
				.toList();
			for (Future<Draft> change : threads.invokeAll(changes)) {
				change.get();
			}
			threads.shutdown();
			assertThat(Drafts.of(this.drafts.find(id)).everything().toMap()).containsOnlyKeys(fields);
		}
	}

	@Test
	void saysWhatDoesNotGoTogetherBeforeTheAdvice() throws Exception {
		Visitor visitor = visitor()
			.walks(Visitor.plainBut("availability=99.99", "regionOutage=day", "downtimeCost=unsure"));
		assertThat(visitor.page()).contains("do not go together").contains("contradict each other");
		visitor.opens(visitor.home() + "/review");
		assertThat(visitor.all("name=\"instead\" value=\"([^\"]+)\"")).contains("availability=99.95");
		this.mvc.perform(MockMvcRequestBuilders.post(visitor.home() + "/review").param("instead", "availability=none"));
		assertThat(visitor.opens(visitor.home() + "/review").said("Availability target")).isEqualTo("99.99 %");
		this.mvc
			.perform(MockMvcRequestBuilders.post(visitor.home() + "/review").param("instead", "availability=99.95"));
		visitor.opens(visitor.home() + "/review");
		assertThat(visitor.said("Availability target")).isEqualTo("99.95 %");
		assertThat(visitor.page()).doesNotContain("contradict each other");
	}

	@Test
	void givesNoAdviceOnWhatItCannotRead() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		String home = visitor.home();
		visitor.opens(home + "/questions/data").answers("dataGb=many");
		MockHttpServletResponse response = this.mvc.perform(MockMvcRequestBuilders.post(home + "/review"))
			.andReturn()
			.getResponse();
		assertThat(response.getHeader("Location")).isEqualTo(home + "/review");
		assertThat(visitor.opens(home + "/review").page()).contains("This cannot be read yet", "<title>Error: ")
			.doesNotContain("Give me the advice");
	}

	@Test
	void takesTheAdviceBackWhenAnAnswerChanges() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		String home = visitor.advised();
		assertThat(visitor().opens(home).place()).isEmpty();
		visitor().opens(home + "/questions/data").answers("dataGb=100");
		assertThat(visitor().opens(home).place()).isEmpty();
		visitor().opens(home + "/questions/data").answers("dataGb=101");
		assertThat(visitor().opens(home).place()).isEqualTo("/review");
	}

	private Visitor visitor() throws Exception {
		return new Visitor(this.mvc).opens("/questionnaire");
	}

}
