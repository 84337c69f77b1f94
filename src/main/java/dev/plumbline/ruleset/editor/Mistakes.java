package dev.plumbline.ruleset.editor;

import dev.plumbline.rules.Problem;

import java.util.List;

/**
 * What is wrong with a draft, for who edits one of its files.
 *
 * @param here in the file, by line
 * @param elsewhere in other files
 */
record Mistakes(List<Problem> here, List<Problem> elsewhere) {

	static final Mistakes NONE = new Mistakes(List.of(), List.of());

	static Mistakes of(String file, List<Problem> problems) {
		return new Mistakes(problems.stream().filter((problem) -> problem.chapter().equals(file)).toList(),
				problems.stream().filter((problem) -> !problem.chapter().equals(file)).toList());
	}

	/** Whether there are none at all. */
	public boolean isNone() {
		return this.here.isEmpty() && this.elsewhere.isEmpty();
	}

}
