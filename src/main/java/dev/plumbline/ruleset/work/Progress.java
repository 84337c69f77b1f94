package dev.plumbline.ruleset.work;

/**
 * How far a run has come, for those who watch it. Cheap enough to be told after every
 * step, and from several threads.
 */
public interface Progress {

	/**
	 * Says how many steps there are; 0 when nobody knows yet.
	 * @throws Cancelled when the run is to end here
	 */
	void total(int steps);

	/**
	 * Says how many steps of the total are done by now.
	 * @throws Cancelled when the run is to end here
	 */
	void done(int steps);

}
