/**
 * Drawings of an advice: gauge, downtime, places, topology and curves, of one family and
 * as plain SVG. Each says the same in words. Pure: no web, no files but its own words, no
 * clock.
 */
@NullMarked
package dev.plumbline.drawing;

import org.jspecify.annotations.NullMarked;
