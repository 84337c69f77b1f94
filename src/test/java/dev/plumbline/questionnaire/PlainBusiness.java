package dev.plumbline.questionnaire;

import java.util.List;

/** What a small business answers that needs nothing distributed, for tests. */
public final class PlainBusiness {

	private PlainBusiness() {
	}

	/** What the three tests rest on, and nothing else. */
	public static Answers tests() {
		return Answers.none()
			.with("peakRequestsPerSecond", 40)
			.with("yearlyGrowth", 1.5)
			.with("dataGb", 100)
			.with("availability", "99.9")
			.with("regionOutage", "half-day")
			.with("dataLoss", "minutes")
			.with("writers", "one-place")
			.with("residency", "none");
	}

	/** Every answer that the questionnaire asks of it. */
	public static Answers answers() {
		return tests().with("workloads", List.of("business"))
			.with("messaging", List.of())
			.with("coordination", List.of())
			.with("engineers", 8)
			.with("onCall", "1-3")
			.with("servicesToday", "one-app")
			.with("databaseToday", "postgres")
			.with("reasons", List.of());
	}

}
