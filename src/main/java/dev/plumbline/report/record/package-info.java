/**
 * A report as files for engineers: a decision record to keep beside the code, the
 * topology as PlantUML, and a bundle of everything. What is written is text, so whatever
 * comes from answers or rules is escaped where it is written.
 */
@NullMarked
package dev.plumbline.report.record;

import org.jspecify.annotations.NullMarked;
