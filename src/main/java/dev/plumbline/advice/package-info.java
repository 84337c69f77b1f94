/**
 * From requirements to advice: our sentences, the derived figures, the candidates, the
 * choosing and the {@link dev.plumbline.advice.Advice} itself. Pure: no database, no web,
 * no clock.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules" })
@NullMarked
package dev.plumbline.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
