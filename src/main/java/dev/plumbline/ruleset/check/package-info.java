/**
 * Looks a rule set over: what never happens, what contradicts, what runs the wrong way,
 * what nobody needs. Everything it says is shown by answers that anybody can try, or is
 * said of what was searched; nothing is proven.
 */
@NullMarked
package dev.plumbline.ruleset.check;

import org.jspecify.annotations.NullMarked;
