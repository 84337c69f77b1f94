/**
 * Which enquiries need the principal first: rules of their own, in the same sentence
 * language but with their own vocabulary, run after the advice is given. Nothing here can
 * reach back into an advice. Pure: no database, no web, no clock.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice" })
@NullMarked
package dev.plumbline.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
