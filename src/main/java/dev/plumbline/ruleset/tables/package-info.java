/**
 * The pages on which figures, sources, candidates and scenarios are changed one by one,
 * in fields instead of files.
 */
@NullMarked
package dev.plumbline.ruleset.tables;

import org.jspecify.annotations.NullMarked;
