/**
 * Work on rule sets that takes more than a moment: done in the background by one copy,
 * watched and cancelled from any, without a visitor noticing.
 */
@NamedInterface("work")
@NullMarked
package dev.plumbline.ruleset.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
