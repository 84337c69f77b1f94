package dev.plumbline.assessment.asking;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Which page leads to which, from the first question to the advice. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class WayThroughTests {

	@Autowired
	MockMvc mvc;

	@Test
	void leadsAPlainBusinessToItsAdvice() throws Exception {
		Visitor visitor = visitor().walks(Visitor.PLAIN);
		assertThat(visitor.place()).isEqualTo("/review");
		assertThat(visitor.said("Data today")).isEqualTo("100 GB");
		assertThat(visitor().opens(visitor.advised()).page()).contains("Not needed");
	}

	@Test
	void leadsAVisitorWhoKnowsNothingToAnAdviceThatSaysSo() throws Exception {
		Visitor visitor = visitor();
		while (!visitor.place().equals("/review")) {
			visitor.presses("go=skip");
		}
		assertThat(visitor.said("Where data are changed")).startsWith("Not sure We assume");
		String address = visitor.advised();
		assertThat(visitor().opens(address).page()).contains("Cannot tell");
	}

	@Test
	void saysWhenTheVerdictIsSettledAndLeadsStraightToTheAdvice() throws Exception {
		Visitor visitor = visitor();
		while (!visitor.place().equals("/questions/coordination")) {
			assertThat(visitor.page()).doesNotContain("The verdict is settled").doesNotContain("value=\"stop\"");
			visitor.answersWith(Visitor.PLAIN);
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
			visitor.answersWith(answers);
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

	private Visitor visitor() throws Exception {
		return new Visitor(this.mvc).opens("/questionnaire");
	}

}
