package dev.plumbline.assessment;

/** Keeps assessments together with every advice they were given. */
interface KeepingRevisions {

	/**
	 * Keeps a new one, or the changes of one; advice it was newly given is kept as a
	 * revision in the same moment.
	 * @return what is kept now; to be used instead of what was given
	 * @throws org.springframework.dao.OptimisticLockingFailureException when it was
	 * changed or deleted by somebody else since it was found
	 */
	Assessment save(Assessment assessment);

}
