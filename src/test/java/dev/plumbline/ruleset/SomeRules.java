package dev.plumbline.ruleset;

/** A rule set for tests of what is kept that ask no rule. */
public final class SomeRules {

	/** Puts one in force under number 1, unless there is one already. */
	public static final String INSERTED = "insert into rule_set (number, hash, files, published_at, published_by, "
			+ "state, reason, shipped) values (1, repeat('0', 64), '{}', now(), 'a test', 'published', '', false) "
			+ "on conflict do nothing";

	private SomeRules() {
	}

}
