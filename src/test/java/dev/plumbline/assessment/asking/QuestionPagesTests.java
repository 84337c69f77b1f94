package dev.plumbline.assessment.asking;

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

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** The questionnaire as a visitor meets it, with neither script nor cookies. */
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
		String id = advised(visitor).substring("/assessments/".length());
		int revision = this.drafts.find(id).version();
		advised(visitor);
		assertThat(this.drafts.find(id).version()).isEqualTo(revision);
	}

	@Test
	void leadsAPlainBusinessToItsAdvice() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.said("Data today")).isEqualTo("100 GB");
		assertThat(visitor().opens(advised(visitor)).page()).contains("Not needed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "everything" })
	void givesEveryPageAHeadingAndEveryFieldALabel(String journey) throws Exception {
		List<String> answers = journey.equals("plain") ? Visitor.PLAIN : EVERYTHING;
		Visitor visitor = visitor();
		while (!visitor.place().equals("/review")) {
			assertIsAccessible(visitor);
			visitor.answers(fitting(visitor, answers));
		}
		assertIsAccessible(visitor);
	}

	private static String[] fitting(Visitor visitor, List<String> answers) {
		return answers.stream()
			.filter((answer) -> visitor.page().contains(" name=\"" + answer.split("=")[0] + "\""))
			.toArray(String[]::new);
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
	void leadsAVisitorWhoKnowsNothingToAnAdviceThatSaysSo() throws Exception {
		Visitor visitor = visitor();
		while (!visitor.place().equals("/review")) {
			visitor.presses("go=skip");
		}
		assertThat(visitor.said("Where data are changed")).startsWith("Not sure We assume");
		String address = advised(visitor);
		assertThat(visitor().opens(address).page()).contains("Cannot tell");
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

	@Test
	void saysWhenTheVerdictIsSettledAndLeadsStraightToTheAdvice() throws Exception {
		Visitor visitor = visitor();
		while (!visitor.place().equals("/questions/coordination")) {
			assertThat(visitor.page()).doesNotContain("The verdict is settled").doesNotContain("value=\"stop\"");
			visitor.answers(fitting(visitor, Visitor.PLAIN));
		}
		assertThat(visitor.page()).contains("The verdict is settled").contains("Not needed").contains("256 ways");
		visitor.presses("go=stop", "coordination=locks");
		assertThat(visitor.place()).isEmpty();
		assertThat(visitor.page()).contains("Not needed");
		visitor.opens(visitor.home() + "/review");
		assertThat(visitor.said("What servers have to agree on")).isEqualTo("Locks around money or files");
		assertThat(visitor.said("Engineers")).startsWith("Not answered yet");
		assertThat(visitor.page()).contains("The verdict is settled").contains("Shape of the application");
	}

	@Test
	void saysNothingOfASettledVerdictWhenNothingIsLeftToSay() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		assertThat(visitor.page()).doesNotContain("The verdict is settled");
		assertThat(visitor.opens(visitor.home() + "/questions/people").page()).doesNotContain("The verdict is settled");
	}

	@Test
	void doesNotStopAtSomethingThatCannotBeRead() throws Exception {
		Visitor visitor = visitor().walks(Visitor.plainBut("engineers.unsure=on", "engineers="));
		visitor.opens(visitor.home() + "/questions/people").presses("go=stop", "engineers=many");
		assertThat(visitor.place()).isEqualTo("/questions/people");
		assertThat(visitor.mistakes()).singleElement().asString().contains("not a number");
		assertThat(visitor.text("engineers")).isEqualTo("many");
	}

	@Test
	void leadsPastPagesThatDecideLessAndSaysSo() throws Exception {
		Visitor visitor = visitor();
		List<String> answers = Visitor.plainBut("availability=99.99", "regionOutage=unnoticed");
		while (!visitor.place().startsWith("/questions/workload")) {
			visitor.answers(fitting(visitor, answers));
		}
		assertThat(visitor.place()).isEqualTo("/questions/workload?from=places");
		assertThat(visitor.page()).contains("We ask this before other pages");
		assertThat(visitor.all("<p class=\"back\"><a href=\"[^\"]*(/questions/[^\"]*)\""))
			.containsExactly("/questions/places");
		visitor.answers();
		assertThat(visitor.place()).isEqualTo("/questions/workload?from=places");
		visitor.answers("workloads=business");
		assertThat(visitor.place()).isEqualTo("/questions/messaging");
		assertThat(visitor.page()).doesNotContain("We ask this before other pages");
		assertThat(visitor.all("<p class=\"back\"><a href=\"[^\"]*(/questions/[^\"]*)\""))
			.containsExactly("/questions/workload");
		visitor.walks(withoutDoubt(answers));
		visitor.opens(visitor.home() + "/questions/failure");
		assertThat(visitor.page()).contains("checked");
	}

	private static List<String> withoutDoubt(List<String> answers) {
		List<String> all = new ArrayList<>(answers);
		all.addAll(List.of("downtimeCost=1k-10k", "partition=wrong-data", "operatedDistributed=no", "hosting=own",
				"managedServices=no", "openSourceOnly=no", "revenueOver10m=no"));
		return all;
	}

	@Test
	void listsAllPagesInTheirOrderWithWhatIsAnswered() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		visitor.opens(visitor.home() + "/questions/places").answers("writers=one-place", "residency=none");
		visitor.opens(visitor.home() + "/questions/data");
		String list = visitor.all("<ol>(.*?)</ol>").get(0).replaceAll("<[^>]*>|\\s", " ").replaceAll(" +", " ");
		assertThat(list).isEqualTo(" How much traffic answered Data open When it must work open Places answered "
				+ "What it does open Messages open Agreement open People and today open ");
		assertThat(visitor.all("aria-current=\"page\">([^<]*)")).containsExactly("Data");
	}

	@Test
	void isNotLedAstrayByAForgedWay() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		visitor.opens(visitor.home() + "/questions/availability?from=%3Cb%3E");
		assertThat(visitor.page()).doesNotContain("<b>").doesNotContain("We ask this before other pages");
		visitor.opens(visitor.home() + "/questions/availability?from=failure");
		assertThat(visitor.page()).doesNotContain("We ask this before other pages");
	}

	@Test
	void saysWhatWouldSettleMostAndHowToFindItOut() throws Exception {
		Visitor visitor = visitor().walks(Visitor.plainBut("workloads=unsure"));
		assertThat(visitor.page()).contains("What would settle most").contains("pg_stat_user_tables");
		assertThat(visitor.all("<dt><a href=\"[^\"]*change\\?answer=([^\"]*)\"")).startsWith("workloads");
		assertThat(visitor().walks(Visitor.PLAIN).page()).doesNotContain("What would settle most");
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
	void asksWhatTheVisitorWantsToAnswerOnTheWayOrNot() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		visitor.opens(visitor.home() + "/change?answer=hosting");
		assertThat(visitor.asked()).containsExactly("hosting");
		visitor.answers("hosting=google");
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.said("Hosting")).isEqualTo("Google Cloud");
		assertThat(visitor.page()).doesNotContain("Kept, but not used");
	}

	@Test
	void sendsWhoAsksForAPageOffTheWayToWhereTheAnswersLead() throws Exception {
		Visitor visitor = visitor().answers("peakRequestsPerSecond=40", "yearlyGrowth=1.5");
		visitor.opens(visitor.home() + "/questions/estate");
		assertThat(visitor.place()).isEqualTo("/questions/data");
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
		String home = advised(visitor);
		assertThat(visitor().opens(home).place()).isEmpty();
		visitor().opens(home + "/questions/data").answers("dataGb=100");
		assertThat(visitor().opens(home).place()).isEmpty();
		visitor().opens(home + "/questions/data").answers("dataGb=101");
		assertThat(visitor().opens(home).place()).isEqualTo("/review");
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

	private String advised(Visitor visitor) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(MockMvcRequestBuilders.post(visitor.home() + "/review"))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo(visitor.home());
		return visitor.home();
	}

	private Visitor visitor() throws Exception {
		return new Visitor(this.mvc).opens("/questionnaire");
	}

	private long kept() {
		return this.sql.sql("select count(*) from assessment").query(Long.class).single();
	}

}
