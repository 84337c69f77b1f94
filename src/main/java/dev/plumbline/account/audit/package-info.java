/**
 * The audit log as the principal reads it: filtered, page by page, and as a file for a
 * spreadsheet. Only ever reads.
 */
@NullMarked
package dev.plumbline.account.audit;

import org.jspecify.annotations.NullMarked;
