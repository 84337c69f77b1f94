/**
 * What we ask, and what was answered: the questions, the answers as given, and the typed
 * {@link dev.plumbline.questionnaire.Requirements} read from them. Knows nothing of
 * rules, pages or storage.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.plumbline.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
