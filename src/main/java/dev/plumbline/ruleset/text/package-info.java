/**
 * The text of a rule set by parts: taken apart by name, changed in one place, put
 * together again without touching any other byte, and compared.
 */
@NamedInterface("text")
@NullMarked
package dev.plumbline.ruleset.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
