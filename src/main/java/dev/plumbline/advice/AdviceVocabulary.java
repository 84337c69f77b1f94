package dev.plumbline.advice;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Parameter;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;

import java.util.List;
import java.util.Map;

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
		earlierStrata(new Sentences(builder));
		ConclusionSentences.addTo(builder);
		return builder.build();
	}

	private static void figures(Sentences sentences) {
		sentences.load("Peak requests per second at the horizon are", Inputs.REQUESTS, "horizon().requests()",
				(s) -> s.horizon().requests());
		sentences.load("Requests per second that reach the application at the horizon are", Inputs.ORIGIN_REQUESTS,
				"horizon().originRequests()", (s) -> s.horizon().originRequests());
		sentences.load("Writes per second at the horizon are", Inputs.WRITES, "horizon().writes()",
				(s) -> s.horizon().writes());
		sentences.load("Terabytes of data at the horizon are", Inputs.DATA, "horizon().terabytes()",
				(s) -> s.horizon().terabytes());
		sentences.load("Analytics events per second at the horizon are", Inputs.EVENTS, "analyticsEvents()",
				Situation::analyticsEvents);
		sentences.load("Messages per second at the horizon are", Inputs.MESSAGES, "messages()", Situation::messages);
		sentences.load("The share of a machine that the application uses is", Inputs.APPLICATION,
				"horizon().applicationShare()", (s) -> s.horizon().applicationShare());
		sentences.load("The share of one Postgres that writes use is", Inputs.WRITES, "horizon().writeShare()",
				(s) -> s.horizon().writeShare());
		sentences.load("The share of one Postgres that reads use is", Inputs.ORIGIN_REQUESTS, "horizon().readShare()",
				(s) -> s.horizon().readShare());
		sentences.load("The share of one Postgres that data use is", Inputs.DATA, "horizon().dataShare()",
				(s) -> s.horizon().dataShare());
		sentences.load("The largest share of any limit is", Inputs.ALL_LOADS, "horizon().largestShare()",
				(s) -> s.horizon().largestShare());
		sentences.number("Years until a limit is reached are", Inputs.ALL_LOADS, "yearsUntilALimit()",
				Situation::yearsUntilALimit);
		sentences.number("The growth over the planning years is", Inputs.GROWTH, "totalGrowth()",
				Situation::totalGrowth);
		sentences.number("Writes for each request are", Inputs.WRITES, "writesPerRequest()",
				Situation::writesPerRequest);
		sentences.number("The yearly loss from regional outages is", List.of("downtimeCost"), "regionLoss()",
				Situation::regionLoss);
		sentences.count("Engineers are", "engineers", (s) -> s.requirements().engineers());
		sentences.count("Teams are", "teams", (s) -> s.requirements().teams());
		sentences.number("Requests that only read are, in percent,", List.of("readShare"), "requirements().readShare()",
				(s) -> s.requirements().readShare());
	}

	private static void answers(Sentences sentences) {
		sentences.choice("requestWork", "The work of a request is", Requirements::requestWork);
		sentences.choice("staleReads", "The share of reads that may be stale is", Requirements::staleReads);
		sentences.statedAtLeast("availability", "The stated availability target is", Requirements::availability);
		sentences.ranked("availability", "The availability target is", "availability()", Situation::availability);
		sentences.choice("regionOutage", "The outage of a region that can be tolerated is", Requirements::regionOutage);
		sentences.choice("dataLoss", "The recent data that may be lost are", Requirements::dataLoss);
		sentences.ranked("downtimeCost", "An hour of downtime costs", "requirements().downtimeCost()",
				(s) -> String.valueOf(s.requirements().downtimeCost()));
		sentences.choice("partition", "The worse outcome of a split network is", Requirements::partition);
		sentences.choice("writers", "The pattern of writers is", Requirements::writers);
		sentences.choice("residency", "Residency binds data to", Requirements::residency);
		sentences.figureChoice("crossRegionTransactions", "Transactions across regions are",
				"crossRegionTransactions()", Situation::crossRegionTransactions);
		sentences.statedChoice("crossRegionTransactions", "The stated transactions across regions are",
				Requirements::crossRegionTransactions);
		sentences.includes("workloads", "The workload", "includes", Requirements::workloads);
		sentences.rankedLoad("analyticsRowsScanned", "Rows scanned by a dashboard query are",
				"requirements().analyticsRowsScanned()", (s) -> s.requirements().analyticsRowsScanned());
		sentences.needs("messaging", "Messages are", Requirements::messaging);
		sentences.needs("coordination", "Agreement is", Requirements::coordination);
		sentences.includes("reasons", "The reasons for asking", "include", Requirements::reasons);
		sentences.ranked("onCall", "People on call are", "requirements().onCall()", (s) -> s.requirements().onCall());
		sentences.choice("servicesToday", "The services of today are", Requirements::servicesToday);
		sentences.choice("databaseToday", "The database of today is", Requirements::databaseToday);
		sentences.choice("hosting", "The hosting is", Requirements::hosting);
		sentences.yesNo("Customers have data that never mix", "Customers may have data that mix", "tenants",
				Requirements::tenants);
		sentences.yesNo("Kubernetes runs already", "Kubernetes does not run yet", "runsKubernetes",
				Requirements::runsKubernetes);
		sentences.yesNo("ZooKeeper runs already", "ZooKeeper does not run yet", "runsZooKeeper",
				Requirements::runsZooKeeper);
		sentences.yesNo("Someone has operated a distributed system", "Nobody has operated a distributed system",
				"operatedDistributed", Requirements::operatedDistributed);
		sentences.yesNo("Managed services are welcome", "Managed services are ruled out", "managedServices",
				Requirements::managedServices);
		sentences.yesNo("Everything must be open source", "Software may have any licence", "openSourceOnly",
				Requirements::openSourceOnly);
		sentences.yesNo("Yearly revenue is over ten million dollars", "Yearly revenue is at most ten million dollars",
				"revenueOver10m", Requirements::revenueOver10m);
		sentences.given();
	}

	private static void earlierStrata(Sentences sentences) {
		sentences.after(Strata.CONCEPTS, "The situation is {text}", Concepts.class, "has(\"{text}\")",
				(a) -> (concepts) -> concepts.has(a.text(0)));
		sentences.after(Strata.CONCEPTS, "The situation is not {text}", Concepts.class, "!has(\"{text}\")",
				(a) -> (concepts) -> !concepts.has(a.text(0)));
		sentences.after(Strata.TESTS, "The {test} test says {outcome}", Outcomes.class,
				"says(\"{test}\", \"{outcome}\")", (a) -> (outcomes) -> outcomes.says(a.text(0), a.text(1)));
		sentences.after(Strata.TESTS, "The {test} test does not say {outcome}", Outcomes.class,
				"!says(\"{test}\", \"{outcome}\")", (a) -> (outcomes) -> !outcomes.says(a.text(0), a.text(1)));
		sentences.after(Strata.TESTS, "Some test says {outcome}", Outcomes.class, "anySays(\"{outcome}\")",
				(a) -> (outcomes) -> outcomes.anySays(a.text(0)));
		sentences.after(Strata.TESTS, "No test says {outcome}", Outcomes.class, "!anySays(\"{outcome}\")",
				(a) -> (outcomes) -> !outcomes.anySays(a.text(0)));
		Stratum choosing = Strata.EVIDENCE;
		sentences.after(choosing, "The recommendation includes {candidate}", Recommendation.class,
				"chose(\"{candidate}\")", (a) -> (chosen) -> chosen.chose(a.text(0)));
		sentences.after(choosing, "The recommendation does not include {candidate}", Recommendation.class,
				"!chose(\"{candidate}\")", (a) -> (chosen) -> !chosen.chose(a.text(0)));
		sentences.after(choosing, "The recommendation includes one of {candidates}", Recommendation.class,
				"Situation.any(chosen(), \"{candidates}\")",
				(a) -> (chosen) -> a.list(0).stream().anyMatch(chosen::chose));
		sentences.after(choosing, "The verdict is {verdict}", Recommendation.class, "verdict() == \"{verdict}\"",
				(a) -> (chosen) -> chosen.verdict().equals(a.text(0)));
		sentences.after(choosing, "The verdict is not {verdict}", Recommendation.class, "verdict() != \"{verdict}\"",
				(a) -> (chosen) -> !chosen.verdict().equals(a.text(0)));
		sentences.after(choosing, "The operations points over the budget are more than {limit}", Recommendation.class,
				"pointsOverBudget() > {limit}", (a) -> (chosen) -> chosen.pointsOverBudget() > a.number(0));
		sentences.after(choosing, "The operations points over the budget are at most {limit}", Recommendation.class,
				"pointsOverBudget() <= {limit}", (a) -> (chosen) -> chosen.pointsOverBudget() <= a.number(0));
	}

}
