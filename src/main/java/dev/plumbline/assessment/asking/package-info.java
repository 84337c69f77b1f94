/**
 * The visitor's questionnaire as pages: what was typed, read carefully and kept as it was
 * typed; the way from page to page, and the short one; and the review of everything
 * before the advice.
 */
@NamedInterface("asking")
@NullMarked
package dev.plumbline.assessment.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
