/**
 * Systems whose history is public, what became of them, and how far the rules in force
 * agree. What they are like stands in {@code likeness}; what visitors see of them, with
 * the drawings of what we would have said, in {@code pages}. Keeps nothing: cases are
 * files of the program, and what the rules say of them is worked out in memory.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "advice", "drawing" })
@NullMarked
package dev.plumbline.casebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
