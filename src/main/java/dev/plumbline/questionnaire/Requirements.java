package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What the system must carry, in the stated reading of the answers: one typed value for
 * each id of the contract. Rates are per second, data in GB, {@code readShare} in
 * percent, {@code yearlyGrowth} a factor; choices are ids, sets are immutable and in the
 * order of the contract.
 *
 * @param peakRequestsPerSecond null when it follows from {@code dailyUsers}, which is
 * then given
 * @param dailyUsers null when open
 * @param peakWritesPerSecond null when it follows from the traffic and the share of reads
 * @param dataGrowthGbPerMonth null when data grow with {@code yearlyGrowth}, which is
 * then given
 * @param downtimeCost null when open: it has no default, and no rule on it holds
 * @param messagesPerSecond null when it follows from the writes
 * @param answers what this was read from
 */
public record Requirements(@Nullable Double peakRequestsPerSecond, @Nullable Double dailyUsers, double yearlyGrowth,
		int planningYears, String requestWork, double readShare, String staleReads,
		@Nullable Double peakWritesPerSecond, double dataGb, @Nullable Double dataGrowthGbPerMonth, boolean tenants,
		String availability, String regionOutage, String dataLoss, @Nullable String downtimeCost, String partition,
		String writers, String residency, String crossRegionTransactions, Set<String> workloads,
		double analyticsEventsPerSecond, String analyticsRowsScanned, Set<String> messaging,
		@Nullable Double messagesPerSecond, Set<String> coordination, boolean runsKubernetes, boolean runsZooKeeper,
		int engineers, int teams, String onCall, boolean operatedDistributed, String servicesToday,
		String databaseToday, Set<String> reasons, String hosting, boolean managedServices, boolean openSourceOnly,
		boolean revenueOver10m, Answers answers) {

	/** Whether the visitor gave a value or a range. */
	public boolean given(String id) {
		return this.answers.isGiven(id);
	}

	/** Whether the answer is absent or unsure. */
	public boolean open(String id) {
		return !given(id);
	}

	/**
	 * The value of the component with that id, for whoever treats all answers alike; sets
	 * come as lists.
	 */
	public @Nullable Object value(String id) {
		return new StatedReading(this.answers).value(id);
	}

	/** Every open answer for which a value is taken, in the order of the contract. */
	public List<Assumed> assumed() {
		return new StatedReading(this.answers).assumed();
	}

	/**
	 * The same answers with that one given.
	 * @throws RefusedAnswers if the question does not take that value, or there would be
	 * more teams than engineers
	 */
	public Requirements with(String id, Object value) {
		return this.answers.questionnaire().requirements(this.answers.with(id, value));
	}

}
