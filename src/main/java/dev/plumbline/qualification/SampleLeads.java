package dev.plumbline.qualification;

import dev.plumbline.qualification.Lead.Budget;
import dev.plumbline.qualification.Lead.Role;
import dev.plumbline.qualification.Lead.Timeframe;

/**
 * An endless row of people who might write to us, the same every time: all combinations
 * of what rules may know of them, mixed well. Not for use by several threads at once.
 */
public final class SampleLeads {

	private static final int COMBINATIONS = Role.values().length * Timeframe.values().length * Budget.values().length
			* 8;

	/**
	 * Has no divisor in common with the combinations, so that each comes once in a round.
	 */
	private static final int STEP = 389;

	private int at;

	/** The next of them. */
	public Lead next() {
		int rest = this.at;
		this.at = (this.at + STEP) % COMBINATIONS;
		Role role = Role.values()[rest % Role.values().length];
		rest /= Role.values().length;
		Timeframe timeframe = Timeframe.values()[rest % Timeframe.values().length];
		rest /= Timeframe.values().length;
		Budget budget = Budget.values()[rest % Budget.values().length];
		rest /= Budget.values().length;
		return new Lead(role, timeframe, budget, (rest & 1) > 0, (rest & 2) > 0, (rest & 4) > 0);
	}

}
