/**
 * Which published cases a system is like: what is compared, how the distance is measured,
 * and from where on nothing is near.
 */
@NamedInterface("likeness")
@NullMarked
package dev.plumbline.casebook.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
