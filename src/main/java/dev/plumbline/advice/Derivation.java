package dev.plumbline.advice;

import dev.plumbline.questionnaire.Requirements;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The arithmetic between answers and rules. Every constant is a figure of the evidence,
 * so that it can be read, sourced and changed.
 */
final class Derivation {

	/** Figures the arithmetic divides by. */
	static final List<String> DIVISORS = List.of("cpu-ms-light", "cpu-ms-medium", "cpu-ms-heavy",
			"cores-of-one-machine", "planned-utilisation", "postgres-writes", "postgres-reads", "postgres-terabytes");

	/** Every figure the arithmetic needs. */
	static final List<String> FIGURES = Stream.concat(DIVISORS.stream(),
			Stream.of("growth-clamp", "runway-years", "cache-hit-ratio", "stale-share-never", "stale-share-some",
					"stale-share-most", "queries-per-request", "requests-per-user", "peak-factor",
					"region-events-a-year", "region-event-hours", "region-event-minutes", "downtime-cost-under-1k",
					"downtime-cost-1k-10k", "downtime-cost-10k-100k", "downtime-cost-100k-1m", "downtime-cost-over-1m",
					"team-small", "team-medium", "team-large", "budget-small", "budget-medium", "budget-large",
					"budget-very-large"))
		.toList();

	private static final double SECONDS_A_DAY = 86_400;

	private static final double MONTHS_A_YEAR = 12;

	private static final double GB_A_TERABYTE = 1_000;

	private static final double PERCENT = 100;

	private final Requirements answers;

	private final ToDoubleFunction<String> figures;

	/**
	 * @param figures the value of each figure of the evidence, by its name
	 */
	Derivation(Requirements answers, ToDoubleFunction<String> figures) {
		this.answers = answers;
		this.figures = figures;
	}

	/**
	 * A target that a single tolerated regional outage would break many times over is
	 * lowered before the tests; a rule says so.
	 */
	String availability() {
		boolean contradicts = this.answers.regionOutage().equals("day")
				&& Ranks.atLeast("availability", "99.99", this.answers.availability());
		return contradicts ? "99.95" : this.answers.availability();
	}

	/** No transaction can cross regions that nobody has; a rule says so. */
	String crossRegionTransactions() {
		boolean oneRegion = this.answers.writers().equals("one-place")
				&& !this.answers.residency().equals("several-places");
		return oneRegion && this.answers.crossRegionTransactions().equals("atomic") ? "none"
				: this.answers.crossRegionTransactions();
	}

	Load now() {
		return loadAfter(0, Double.MAX_VALUE);
	}

	/**
	 * Growth is clamped here, and only here: nobody sizes a system to a thousandfold
	 * plan.
	 */
	Load horizon() {
		return loadAfter(this.answers.planningYears(), figure("growth-clamp"));
	}

	double growthAfter(int years) {
		return Math.pow(this.answers.yearlyGrowth(), years);
	}

	/**
	 * Whole years until a part outgrows its limit, each on its own curve, growth not
	 * clamped.
	 */
	int yearsUntilALimit() {
		int lookAhead = (int) figure("runway-years");
		for (int year = 0; year <= lookAhead; year++) {
			if (loadAfter(year, Double.MAX_VALUE).largestShare() > 1) {
				return year;
			}
		}
		return lookAhead + 1;
	}

	Load loadAfter(int years, double clamp) {
		double growth = Math.min(growthAfter(years), clamp);
		double requests = requestsNow() * growth;
		double origin = requests * (1 - figure("cache-hit-ratio") * reads() * staleShare());
		double writes = writesNow() * growth;
		double terabytes = gigabytesAfter(years, growth) / GB_A_TERABYTE;
		return new Load(requests, origin, writes, terabytes, origin / requestsOneMachineCarries(),
				writes / figure("postgres-writes"),
				origin * reads() * figure("queries-per-request") / figure("postgres-reads"),
				terabytes / figure("postgres-terabytes"));
	}

	double analyticsEvents() {
		return this.answers.analyticsEventsPerSecond() * clampedGrowth();
	}

	double messages() {
		return messagesNow() * clampedGrowth();
	}

	double messagesNow() {
		Double stated = this.answers.messagesPerSecond();
		return (stated != null) ? stated : writesNow();
	}

	double regionLoss() {
		String cost = this.answers.downtimeCost();
		return (cost == null) ? 0
				: figure("region-events-a-year") * figure("region-event-hours") * figure("downtime-cost-" + cost);
	}

	/**
	 * Points by the size of the team, one less with nobody on call, one more with
	 * experience.
	 */
	int complexityBudget() {
		int engineers = this.answers.engineers();
		double points = (engineers < figure("team-small")) ? figure("budget-small")
				: (engineers <= figure("team-medium")) ? figure("budget-medium")
						: (engineers <= figure("team-large")) ? figure("budget-large") : figure("budget-very-large");
		return (int) points - (this.answers.onCall().equals("nobody") ? 1 : 0)
				+ (this.answers.operatedDistributed() ? 1 : 0);
	}

	/**
	 * Requests a second that one machine answers at the share of its time we plan for.
	 */
	double requestsOneMachineCarries() {
		return figure("cores-of-one-machine") * 1_000 / figure("cpu-ms-" + this.answers.requestWork())
				* figure("planned-utilisation");
	}

	private double clampedGrowth() {
		return Math.min(growthAfter(this.answers.planningYears()), figure("growth-clamp"));
	}

	double requestsNow() {
		Double stated = this.answers.peakRequestsPerSecond();
		Double users = this.answers.dailyUsers();
		if (stated != null || users == null) {
			return (stated != null) ? stated : 0;
		}
		return users * peakRequestsOfAUser();
	}

	/** So many people a day make that many requests a second at the peak. */
	double usersBehind(double requests) {
		return requests / peakRequestsOfAUser();
	}

	private double peakRequestsOfAUser() {
		return figure("requests-per-user") * figure("peak-factor") / SECONDS_A_DAY;
	}

	double writesNow() {
		Double stated = this.answers.peakWritesPerSecond();
		return (stated != null) ? stated : requestsNow() * (1 - reads());
	}

	/**
	 * Data grow by the month where there is a monthly figure, the months growing with the
	 * traffic; else with the yearly growth.
	 */
	private double gigabytesAfter(int years, double growth) {
		Double monthly = this.answers.dataGrowthGbPerMonth();
		if (monthly == null) {
			return this.answers.dataGb() * growth;
		}
		return this.answers.dataGb() + monthly * monthsOfToday(years, growth);
	}

	/**
	 * What data that grow with the traffic come to a month, for the same data at the
	 * horizon.
	 */
	double gigabytesAMonth() {
		int years = this.answers.planningYears();
		return this.answers.dataGb() * (clampedGrowth() - 1) / monthsOfToday(years, clampedGrowth());
	}

	private static double monthsOfToday(int years, double growth) {
		double average = (growth > 1) ? (growth - 1) / Math.log(growth) : 1;
		return MONTHS_A_YEAR * years * average;
	}

	private double reads() {
		return this.answers.readShare() / PERCENT;
	}

	private double staleShare() {
		return figure("stale-share-" + this.answers.staleReads());
	}

	private double figure(String name) {
		return this.figures.applyAsDouble(name);
	}

}
