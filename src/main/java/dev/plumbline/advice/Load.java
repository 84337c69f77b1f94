package dev.plumbline.advice;

import java.util.Map;

/**
 * What the system carries at one point in time, and the share of each limit it uses; a
 * share of 1 is the whole limit.
 *
 * @param requests at the busiest second, before caches
 * @param originRequests of those, the ones that reach the application
 * @param writes transactions that change data, per second
 * @param terabytes of data, without files
 */
public record Load(double requests, double originRequests, double writes, double terabytes, double applicationShare,
		double writeShare, double readShare, double dataShare) {

	/** The largest share of any limit. */
	public double largestShare() {
		return Math.max(Math.max(this.applicationShare, this.writeShare), Math.max(this.readShare, this.dataShare));
	}

	/**
	 * The part with the largest share: {@code application}, {@code writes}, {@code reads}
	 * or {@code data}.
	 */
	public String bottleneck() {
		return Map
			.of("application", this.applicationShare, "writes", this.writeShare, "reads", this.readShare, "data",
					this.dataShare)
			.entrySet()
			.stream()
			.max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
	}

}
