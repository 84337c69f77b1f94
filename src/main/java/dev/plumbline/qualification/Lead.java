package dev.plumbline.qualification;

/**
 * What the rules may know of whoever enquires. Holds no name, address, company or text,
 * so that no rule and no scenario ever can.
 *
 * @param workAddress whether the mail address is of an organisation's own, as opposed to
 * one anybody can have for nothing
 * @param companyNamed whether they said whom they work for
 * @param signsOfSpam whether anything about the enquiry looked like spam
 */
public record Lead(Role role, Timeframe timeframe, Budget budget, boolean workAddress, boolean companyNamed,
		boolean signsOfSpam) {

	/** What they do there. */
	public enum Role {

		OWNER, CTO, HEAD_OF_ENGINEERING, ARCHITECT, ENGINEER, PRODUCT, OTHER

	}

	/** When a decision is needed. */
	public enum Timeframe {

		NOW, THIS_QUARTER, THIS_YEAR, JUST_LOOKING

	}

	/**
	 * What can be spent, in US dollars; a month of engineering is some twenty thousand.
	 */
	public enum Budget {

		NOT_SAID, NONE, UNDER_20K, FROM_20K_TO_50K, OVER_50K

	}

}
