/**
 * A report as a document to put before a board: typeset, tagged for readers who hear it,
 * and the same file every time it is asked for. Making one takes the processor, so few
 * are made at once.
 */
@NamedInterface("pdf")
@NullMarked
package dev.plumbline.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
