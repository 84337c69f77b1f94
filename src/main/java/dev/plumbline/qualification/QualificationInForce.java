package dev.plumbline.qualification;

/** Where enquiries get the rules from by which they are graded. */
public interface QualificationInForce {

	/**
	 * The chapter of the rule set in force; the shipped one while that has none that can
	 * be read.
	 */
	Qualification current();

}
