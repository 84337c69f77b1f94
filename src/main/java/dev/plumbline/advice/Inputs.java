package dev.plumbline.advice;

import java.util.List;

/**
 * Which answers are asked first for each derived figure; what follows from another answer
 * when it is open, the questionnaire says. The arithmetic is in {@link Derivation}.
 */
final class Inputs {

	static final List<String> GROWTH = List.of("yearlyGrowth", "planningYears");

	static final List<String> REQUESTS = List.of("peakRequestsPerSecond", "yearlyGrowth", "planningYears");

	static final List<String> ORIGIN_REQUESTS = List.of("peakRequestsPerSecond", "yearlyGrowth", "planningYears",
			"readShare", "staleReads");

	static final List<String> APPLICATION = List.of("peakRequestsPerSecond", "yearlyGrowth", "planningYears",
			"readShare", "staleReads", "requestWork");

	static final List<String> WRITES = List.of("peakWritesPerSecond", "yearlyGrowth", "planningYears");

	static final List<String> DATA = List.of("dataGb", "dataGrowthGbPerMonth", "yearlyGrowth", "planningYears");

	static final List<String> ALL_LOADS = List.of("peakRequestsPerSecond", "yearlyGrowth", "planningYears", "readShare",
			"staleReads", "requestWork", "peakWritesPerSecond", "dataGb", "dataGrowthGbPerMonth");

	static final List<String> EVENTS = List.of("analyticsEventsPerSecond", "yearlyGrowth", "planningYears");

	static final List<String> MESSAGES = List.of("messagesPerSecond", "yearlyGrowth", "planningYears");

	private Inputs() {
	}

}
