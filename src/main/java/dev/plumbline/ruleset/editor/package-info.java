/**
 * The pages on which people read the rules and edit the draft: chapter by chapter, with
 * the mistakes shown where they stand.
 */
@NullMarked
package dev.plumbline.ruleset.editor;

import org.jspecify.annotations.NullMarked;
