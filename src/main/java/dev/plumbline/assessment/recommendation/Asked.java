package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A sentence that a rule asks, with the visitor's value beside what it is compared with.
 *
 * @param held whether it is true of the visitor
 * @param yours the visitor's value; absent where there is no one value
 * @param limit what it is compared with; absent where the sentence says it all
 * @param behind where it asks for the name of a situation, what gives or would give that
 * name
 */
record Asked(Said sentence, boolean held, @Nullable String yours, @Nullable String limit, List<Behind> behind) {

	/**
	 * A rule that names a situation.
	 *
	 * @param fired whether it did
	 * @param asked what decides whether it does
	 */
	record Behind(String rule, boolean fired, List<Asked> asked) {
	}

}
