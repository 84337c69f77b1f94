package dev.plumbline.ruleset.text;

/**
 * One named piece of a rule set, as it stands in its file.
 *
 * @param file name of the file within the rule set
 * @param name unique within the kind: of a rule its name, of a figure, source, area or
 * rung its id, of a candidate {@code area/id}, of a scenario its sentence, of anything
 * else the name of the file; a second one of the same name has {@code (2)} added
 * @param text its lines, with the comments that stand above them
 */
public record Part(Kind kind, String file, String name, String text) {

	/** What a piece is. */
	public enum Kind {

		/**
		 * What is none of the others: title, stratum and introduction of a chapter, the
		 * head of any other file, and whatever cannot be taken apart.
		 */
		CHAPTER,

		RULE, FIGURE, SOURCE, AREA, CANDIDATE, RUNG, SCENARIO

	}

}
