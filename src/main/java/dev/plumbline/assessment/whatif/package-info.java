/**
 * What if: the visitor moves the answers that usually decide and sees the advice follow,
 * while what is kept stays as it is until they say otherwise.
 */
@NullMarked
package dev.plumbline.assessment.whatif;

import org.jspecify.annotations.NullMarked;
