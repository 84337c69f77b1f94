package dev.plumbline.browser;

/**
 * Answers that lead to one of the verdicts each, and between them to every page and to
 * every part of one.
 */
enum Sample {

	/** A shop of one country. */
	NOT_NEEDED("Not needed", """
			{"dailyUsers": 8000, "yearlyGrowth": 1.25, "dataGb": 120, "availability": "99.9",
			"regionOutage": "half-day", "writers": "one-place", "residency": "none", "engineers": 6}"""),

	/** Six teams in one another's way. */
	NOT_YET("Not yet", """
			{"peakRequestsPerSecond": 3000, "yearlyGrowth": 2, "planningYears": 3, "readShare": 85, "dataGb": 2000,
			"dataGrowthGbPerMonth": 150, "availability": "99.95", "regionOutage": "half-day", "writers": "one-place",
			"residency": "none", "messaging": ["replay", "fan-out"], "messagesPerSecond": 500, "engineers": 60,
			"teams": 6, "onCall": "4-7", "reasons": ["blocked-releases"], "servicesToday": "modular"}"""),

	/** Dashboards over far more events than the rest of the system has. */
	ONE_PART("One part", """
			{"peakRequestsPerSecond": 500, "yearlyGrowth": 1.5, "dataGb": 300, "availability": "99.9",
			"regionOutage": "half-day", "writers": "one-place", "residency": "none",
			"workloads": ["business", "analytics"], "analyticsEventsPerSecond": 80000,
			"analyticsRowsScanned": "over-500m", "engineers": 20, "teams": 3}"""),

	/** Everything that can be asked for, and some of it that does not fit together. */
	DISTRIBUTED("Distributed", """
			{"peakRequestsPerSecond": {"from": 10000, "to": 40000, "likely": 20000}, "yearlyGrowth": 2,
			"planningYears": 3, "readShare": 70, "staleReads": "never", "dataGb": 20000, "tenants": false,
			"availability": "99.999", "regionOutage": "quarter-hour", "dataLoss": "none", "downtimeCost": "over-1m",
			"partition": "wrong-data", "writers": "same-records", "residency": "several-places",
			"crossRegionTransactions": "atomic", "workloads": ["business", "analytics", "ledger", "presence"],
			"analyticsEventsPerSecond": 500000, "analyticsRowsScanned": "over-10b",
			"messaging": ["jobs", "routing", "fan-out", "replay", "edge", "ordering"], "messagesPerSecond": 200000,
			"coordination": ["leader", "locks", "multi-datacentre"], "engineers": 60, "teams": 12,
			"onCall": "nobody", "servicesToday": "over-10", "databaseToday": "nosql",
			"reasons": ["measured-limit", "law"], "openSourceOnly": true}"""),

	/** Somebody who knows nothing. */
	CANNOT_TELL("Cannot tell yet", """
			{"peakRequestsPerSecond": "unsure", "regionOutage": "unsure", "writers": "unsure",
			"residency": "unsure", "availability": "unsure", "engineers": "unsure"}""");

	private final String verdict;

	private final String answers;

	Sample(String verdict, String answers) {
		this.verdict = verdict;
		this.answers = answers;
	}

	/** In the words of the page. */
	String verdict() {
		return this.verdict;
	}

	/** As a program would send them. */
	String request() {
		return "{\"answers\": " + this.answers + "}";
	}

}
