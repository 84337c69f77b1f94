package dev.plumbline.ruleset.work;

/** What a run does. */
@FunctionalInterface
public interface Task {

	/**
	 * Does it. Tells its progress often, since that is where it is ended when somebody
	 * cancels it.
	 * @return what is kept of it as JSON
	 * @throws InterruptedException when the copy that does it shuts down
	 */
	Object run(Progress progress) throws InterruptedException;

}
