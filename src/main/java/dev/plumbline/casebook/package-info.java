/**
 * Systems whose history is public, what became of them, and how far our advice agrees.
 * Knows the questions and the advice; knows nothing of pages, of storage, or of how the
 * advice is come by.
 */
@NullMarked
package dev.plumbline.casebook;

import org.jspecify.annotations.NullMarked;
