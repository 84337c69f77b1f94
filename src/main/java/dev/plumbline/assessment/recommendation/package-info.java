/**
 * The recommendation as its reader sees it: an advice and what explains it, put into
 * sections and words for the page at the secret address.
 */
@NamedInterface("recommendation")
@NullMarked
package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
