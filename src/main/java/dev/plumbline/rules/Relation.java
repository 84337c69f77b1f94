package dev.plumbline.rules;

/** How a condition compares what it reads with its limit. */
public enum Relation {

	MORE_THAN, AT_MOST, AT_LEAST, FEWER_THAN,

	/** It is the limit, or one of several. */
	IS, IS_NOT,

	/** It is a collection that holds the limit, or one of several. */
	HAS, HAS_NOT,

	/** It is a collection that holds something, and nothing but the limits. */
	ONLY, NOT_ONLY,

	/** It is a collection that holds anything at all; there is no limit. */
	ANY, NONE,

	/** It was said at all; there is no limit. */
	GIVEN, OPEN;

	/** What holds whenever this does not. */
	public Relation opposite() {
		return switch (this) {
			case MORE_THAN -> AT_MOST;
			case AT_MOST -> MORE_THAN;
			case AT_LEAST -> FEWER_THAN;
			case FEWER_THAN -> AT_LEAST;
			case IS -> IS_NOT;
			case IS_NOT -> IS;
			case HAS -> HAS_NOT;
			case HAS_NOT -> HAS;
			case ONLY -> NOT_ONLY;
			case NOT_ONLY -> ONLY;
			case ANY -> NONE;
			case NONE -> ANY;
			case GIVEN -> OPEN;
			case OPEN -> GIVEN;
		};
	}

}
