package dev.plumbline.rules;

/**
 * One run over one set of facts: facts come in, strata fire one after the other. Not
 * thread-safe; close it when done.
 */
public interface RuleRun extends AutoCloseable {

	/** Makes a fact known to the strata that fire after this. */
	RuleRun know(Object fact);

	/** Fires every rule of a stratum whose questions all hold. */
	RuleRun fire(Stratum stratum);

	@Override
	void close();

}
