package dev.plumbline.enquiry;

import dev.plumbline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the letters about an enquiry are made of, made ready before the transaction in
 * which they are kept.
 *
 * @param report of the recommendation; absent where there is none any more
 * @param pdf the same to be attached; absent where there is no report, or no time to make
 * it
 */
record Prepared(Graded graded, @Nullable Report report, byte @Nullable [] pdf) {
}
