/**
 * The comparison itself: two rule sets over many answer sets, what becomes different, how
 * often, and through which change. Pure: no database, no web, no clock.
 */
@NullMarked
package dev.plumbline.rehearsal.comparing;

import org.jspecify.annotations.NullMarked;
