package dev.plumbline.ruleset.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule as people read it, whether or not its lines are sentences.
 *
 * @param line where it begins in its chapter, from 1
 * @param remarks the comments that stand above it or in it
 * @param sources ids
 */
record RuleShown(String name, int line, List<String> remarks, List<String> conditions, List<String> conclusions,
		List<String> reasons, List<String> sources) {

	static RuleShown begin(String name, int line, List<String> remarks) {
		return new RuleShown(name, line, new ArrayList<>(remarks), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
	}

	/** Every text in it, as it was written. */
	Stream<String> texts() {
		return Stream
			.of(Stream.of(this.name), this.conditions.stream(), this.conclusions.stream(), this.reasons.stream(),
					this.sources.stream(), this.remarks.stream())
			.flatMap((texts) -> texts);
	}

}
