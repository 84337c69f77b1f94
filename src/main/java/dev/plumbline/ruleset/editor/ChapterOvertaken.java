package dev.plumbline.ruleset.editor;

/** Thrown when somebody else saved another text of a chapter since it was looked at. */
final class ChapterOvertaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChapterOvertaken() {
		// told on a page of its own, not a fault to trace
		super("The chapter was saved by somebody else", null, false, false);
	}

}
