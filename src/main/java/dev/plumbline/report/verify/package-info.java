/**
 * Whether a report is genuine, whether its advice comes out the same again, and what
 * would be advised today: for whoever holds one, long after it was given. Reads
 * strangers' files, and so believes nothing of them.
 */
@NullMarked
package dev.plumbline.report.verify;

import org.jspecify.annotations.NullMarked;
