/**
 * The recommendation as its reader sees it: an advice and what explains it, put into
 * sections and words for the page at the secret address.
 */
@NullMarked
package dev.plumbline.assessment.recommendation;

import org.jspecify.annotations.NullMarked;
