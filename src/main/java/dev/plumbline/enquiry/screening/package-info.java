/**
 * Tells letters that people write from others, without asking another site and without
 * locking anybody out: whoever looks suspicious proves some work, or confirms by mail, or
 * waits for the principal to look.
 */
@NullMarked
package dev.plumbline.enquiry.screening;

import org.jspecify.annotations.NullMarked;
