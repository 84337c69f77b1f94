/**
 * The principal's desk: every enquiry with what was sent, how it was graded and what
 * became of it, and whatever the principal does about it. Who looked and who changed is
 * in the audit log, under numbers alone.
 */
@NullMarked
package dev.plumbline.enquiry.desk;

import org.jspecify.annotations.NullMarked;
