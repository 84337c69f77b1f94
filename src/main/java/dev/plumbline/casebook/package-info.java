/**
 * Systems whose history is public, what became of them, and how far our advice agrees.
 * Knows the questions and the advice; knows nothing of pages, of storage, or of how the
 * advice is come by.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "advice" })
@NullMarked
package dev.plumbline.casebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
