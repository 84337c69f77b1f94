package dev.plumbline.enquiry.desk;

/** What stands at the top of the list. */
enum Order {

	/**
	 * What has to be answered first, of the same day the longest waiting; then the
	 * newest.
	 */
	URGENT("due nulls last, case when due is not null then grade end, "
			+ "case when due is not null then submitted_at end, submitted_at desc, id desc"),

	/** The newest. */
	NEWEST("submitted_at desc, id desc"),

	/** The oldest. */
	OLDEST("submitted_at, id");

	private final String columns;

	Order(String columns) {
		this.columns = columns;
	}

	/** The same in SQL. */
	String columns() {
		return this.columns;
	}

}
