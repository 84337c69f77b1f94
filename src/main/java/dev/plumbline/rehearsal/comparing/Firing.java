package dev.plumbline.rehearsal.comparing;

/**
 * A rule that fires for other answer sets than before.
 *
 * @param rule its name
 * @param noLonger for how many it fired before only
 * @param newly for how many it fires now only
 */
public record Firing(String rule, Counts noLonger, Counts newly) {

	Firing plus(Firing other) {
		return new Firing(this.rule, this.noLonger.plus(other.noLonger), this.newly.plus(other.newly));
	}

	/** For how many it fires otherwise. */
	public int all() {
		return this.noLonger.all() + this.newly.all();
	}

}
