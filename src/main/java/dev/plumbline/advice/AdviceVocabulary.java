package dev.plumbline.advice;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Parameter;
import dev.plumbline.rules.Vocabulary;

import java.util.List;
import java.util.Map;

import static dev.plumbline.advice.Sentences.Form.AT_LEAST;
import static dev.plumbline.advice.Sentences.Form.AT_MOST;
import static dev.plumbline.advice.Sentences.Form.FEWER_THAN;
import static dev.plumbline.advice.Sentences.Form.IS;
import static dev.plumbline.advice.Sentences.Form.IS_NOT;
import static dev.plumbline.advice.Sentences.Form.MORE_THAN;
import static dev.plumbline.advice.Sentences.Form.ONE_OF;

/** Our sentences: everything a rule about architecture can ask and conclude. */
final class AdviceVocabulary {

	/** How strongly a rule may speak, in points; the one scale of the house. */
	static final Map<String, Integer> STRENGTHS = Map.of("a little", 1, "clearly", 2, "strongly", 3, "decisively", 4,
			"by our first principle", 5, "overwhelmingly", 8);

	private AdviceVocabulary() {
	}

	/** The vocabulary over a set of candidates, which sentences name by their words. */
	static Vocabulary<Conclusions> over(Candidates candidates) {
		Vocabulary.Builder<Conclusions> builder = Vocabulary.of(Conclusions.class, Strata.ALL);
		Questionnaire questionnaire = Questionnaire.shipped();
		builder.parameter("limit", Parameter.number());
		builder.parameter("text", Parameter.text());
		builder.parameter("answer", Parameter.oneOf(questionnaire.questions().stream().map(Question::id).toList()));
		for (Question question : questionnaire.questions()) {
			if (!question.choices().isEmpty()) {
				builder.parameter(question.id(), Parameter.oneOf(question.choices()));
				builder.parameter(question.id() + "List", Parameter.listOf(question.choices()));
			}
		}
		builder.parameter("test",
				Parameter.oneOf(List.of(Outcomes.TRAFFIC, Outcomes.AVAILABILITY, Outcomes.DATA_MODEL)));
		builder.parameter("outcome", Parameter.oneOf(List.of("no", "not-yet", "yes")));
		builder.parameter("conclusion",
				Parameter.oneOf(List.of("no", "not-yet", "yes-for-one-part", "yes-for-the-whole")));
		builder.parameter("verdict", Parameter.oneOf(List.of("not-needed", "not-yet", "one-part", "distributed")));
		builder.parameter("candidate", Parameter.oneOf(candidates.words()));
		builder.parameter("candidates", Parameter.listOf(candidates.words()));
		builder.parameter("rung", Parameter.oneOf(candidates.ladder().stream().map(Candidates.Rung::id).toList()));
		figures(new Sentences(builder));
		answers(new Sentences(builder));
		EarlierSentences.addTo(new Sentences(builder));
		ConclusionSentences.addTo(builder);
		return builder.build();
	}

	private static void figures(Sentences sentences) {
		sentences.load("Peak requests per second at the horizon are", Inputs.REQUESTS, "horizon().requests()",
				(s) -> s.horizon().requests(), MORE_THAN);
		sentences.load("Requests per second that reach the application at the horizon are", Inputs.ORIGIN_REQUESTS,
				"horizon().originRequests()", (s) -> s.horizon().originRequests(), MORE_THAN);
		sentences.load("Writes per second at the horizon are", Inputs.WRITES, "horizon().writes()",
				(s) -> s.horizon().writes(), MORE_THAN, AT_MOST);
		sentences.load("Terabytes of data at the horizon are", Inputs.DATA, "horizon().terabytes()",
				(s) -> s.horizon().terabytes(), MORE_THAN, AT_MOST);
		sentences.load("Analytics events per second at the horizon are", Inputs.EVENTS, "analyticsEvents()",
				Situation::analyticsEvents, MORE_THAN, AT_MOST);
		sentences.load("Messages per second at the horizon are", Inputs.MESSAGES, "messages()", Situation::messages,
				MORE_THAN, AT_MOST);
		sentences.load("The share of a machine that the application uses is", Inputs.APPLICATION,
				"horizon().applicationShare()", (s) -> s.horizon().applicationShare(), MORE_THAN, AT_MOST);
		sentences.load("The share of one Postgres that writes use is", Inputs.WRITES, "horizon().writeShare()",
				(s) -> s.horizon().writeShare(), MORE_THAN);
		sentences.load("The share of one Postgres that reads use is", Inputs.ORIGIN_REQUESTS, "horizon().readShare()",
				(s) -> s.horizon().readShare(), MORE_THAN, AT_MOST);
		sentences.load("The share of one Postgres that data use is", Inputs.DATA, "horizon().dataShare()",
				(s) -> s.horizon().dataShare(), MORE_THAN);
		sentences.load("The largest share of any limit is", Inputs.ALL_LOADS, "horizon().largestShare()",
				(s) -> s.horizon().largestShare(), MORE_THAN, AT_MOST);
		sentences.number("Years until a limit is reached are", Inputs.ALL_LOADS, "yearsUntilALimit()",
				Situation::yearsUntilALimit, AT_MOST);
		sentences.number("The growth over the planning years is", Inputs.GROWTH, "totalGrowth()",
				Situation::totalGrowth, MORE_THAN);
		sentences.number("Writes for each request are", Inputs.WRITES, "writesPerRequest()",
				Situation::writesPerRequest, MORE_THAN);
		sentences.number("The yearly loss from regional outages is", List.of("downtimeCost"), "regionLoss()",
				Situation::regionLoss, MORE_THAN, AT_MOST);
		sentences.number("Engineers are", List.of("engineers"), "requirements().engineers()",
				(s) -> s.requirements().engineers(), MORE_THAN, AT_MOST, AT_LEAST, FEWER_THAN);
		sentences.number("Teams are", List.of("teams"), "requirements().teams()", (s) -> s.requirements().teams(),
				AT_MOST, AT_LEAST, FEWER_THAN);
		sentences.number("Requests that only read are, in percent,", List.of("readShare"), "requirements().readShare()",
				(s) -> s.requirements().readShare(), MORE_THAN);
	}

	private static void answers(Sentences sentences) {
		sentences.choice("requestWork", "The work of a request is", Requirements::requestWork, IS);
		sentences.choice("staleReads", "The share of reads that may be stale is", Requirements::staleReads, IS_NOT);
		sentences.choice("availability", "The stated availability target is", Requirements::availability, AT_LEAST);
		sentences.correctedChoice("availability", List.of("availability", "regionOutage"), "The availability target is",
				Situation::availability, IS, IS_NOT, AT_LEAST, AT_MOST);
		sentences.choice("regionOutage", "The outage of a region that can be tolerated is", Requirements::regionOutage,
				IS, IS_NOT, ONE_OF);
		sentences.choice("dataLoss", "The recent data that may be lost are", Requirements::dataLoss, IS, IS_NOT,
				ONE_OF);
		sentences.choice("downtimeCost", "An hour of downtime costs", Requirements::downtimeCost, AT_MOST);
		sentences.choice("partition", "The worse outcome of a split network is", Requirements::partition, IS);
		sentences.choice("writers", "The pattern of writers is", Requirements::writers, IS, IS_NOT, ONE_OF);
		sentences.choice("residency", "Residency binds data to", Requirements::residency, IS, ONE_OF);
		sentences.correctedChoice("crossRegionTransactions", List.of("crossRegionTransactions", "writers", "residency"),
				"Transactions across regions are", Situation::crossRegionTransactions, IS, IS_NOT, ONE_OF);
		sentences.choice("crossRegionTransactions", "The stated transactions across regions are",
				Requirements::crossRegionTransactions, IS);
		sentences.choiceOfLoad("analyticsRowsScanned", "Rows scanned by a dashboard query are",
				Requirements::analyticsRowsScanned, IS, IS_NOT, AT_LEAST);
		sentences.choice("onCall", "People on call are", Requirements::onCall, IS, AT_LEAST, AT_MOST);
		sentences.choice("servicesToday", "The services of today are", Requirements::servicesToday, IS, IS_NOT, ONE_OF);
		sentences.choice("databaseToday", "The database of today is", Requirements::databaseToday, IS, ONE_OF);
		sentences.choice("hosting", "The hosting is", Requirements::hosting, IS, IS_NOT, ONE_OF);
		severalChoices(sentences.several());
		sentences.yes("Customers have data that never mix", "tenants", Requirements::tenants);
		sentences.yes("Kubernetes runs already", "runsKubernetes", Requirements::runsKubernetes);
		sentences.no("Kubernetes does not run yet", "runsKubernetes", Requirements::runsKubernetes);
		sentences.yes("ZooKeeper runs already", "runsZooKeeper", Requirements::runsZooKeeper);
		sentences.no("ZooKeeper does not run yet", "runsZooKeeper", Requirements::runsZooKeeper);
		sentences.no("Nobody has operated a distributed system", "operatedDistributed",
				Requirements::operatedDistributed);
		sentences.yes("Managed services are welcome", "managedServices", Requirements::managedServices);
		sentences.no("Managed services are ruled out", "managedServices", Requirements::managedServices);
		sentences.yes("Everything must be open source", "openSourceOnly", Requirements::openSourceOnly);
		sentences.yes("Yearly revenue is over ten million dollars", "revenueOver10m", Requirements::revenueOver10m);
		sentences.given();
	}

	private static void severalChoices(TickedSentences sentences) {
		sentences.ticked("workloads", "The workload includes", Requirements::workloads);
		sentences.notTicked("workloads", "The workload does not include", Requirements::workloads);
		sentences.anyTicked("workloads", "The workload includes", Requirements::workloads);
		sentences.noneTicked("workloads", "The workload includes", Requirements::workloads);
		sentences.ticked("messaging", "Messages are needed for", Requirements::messaging);
		sentences.notTicked("messaging", "Messages are not needed for", Requirements::messaging);
		sentences.anyTicked("messaging", "Messages are needed for", Requirements::messaging);
		sentences.noneTicked("messaging", "Messages are needed for", Requirements::messaging);
		sentences.onlyTicked("messaging", "Messages are needed", Requirements::messaging);
		sentences.something("Messages are needed", "messaging", Requirements::messaging);
		sentences.nothing("Messages are not needed", "messaging", Requirements::messaging);
		sentences.ticked("coordination", "Agreement is needed for", Requirements::coordination);
		sentences.anyTicked("coordination", "Agreement is needed for", Requirements::coordination);
		sentences.onlyTicked("coordination", "Agreement is needed", Requirements::coordination);
		sentences.something("Agreement is needed", "coordination", Requirements::coordination);
		sentences.nothing("Agreement is not needed", "coordination", Requirements::coordination);
		sentences.ticked("reasons", "The reasons for asking include", Requirements::reasons);
		sentences.notTicked("reasons", "The reasons for asking do not include", Requirements::reasons);
		sentences.anyTicked("reasons", "The reasons for asking include", Requirements::reasons);
		sentences.noneTicked("reasons", "The reasons for asking include", Requirements::reasons);
	}

}
