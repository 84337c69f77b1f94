/**
 * The one way to whatever takes the engine more than a moment: full explanations, and
 * answers tried out. Little of it runs at once, little waits, nobody has more than their
 * share, and whoever cannot be served is told when to come back.
 */
@NamedInterface("explanations")
@NullMarked
package dev.plumbline.assessment.explanations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
