package dev.plumbline.enquiry;

import dev.plumbline.qualification.Grading;
import org.jspecify.annotations.Nullable;

/**
 * A grading and what it was given by.
 *
 * @param ruleSet absent where there was nothing to ask the rules about
 */
record Graded(Grading grading, @Nullable Integer ruleSet) {
}
