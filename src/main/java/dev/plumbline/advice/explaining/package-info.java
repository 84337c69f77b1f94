/**
 * Why an advice is as it is, and what would change it: why not the others, flip points,
 * readings of what is open, evidence, and which sentence of which rule held. Everything
 * is worked out by running the rules; nothing is written by hand for a case.
 */
@NamedInterface("explaining")
@NullMarked
package dev.plumbline.advice.explaining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
