/**
 * Answers kept under a secret address, together with the advice given for them, until
 * their time is up or their owner deletes them.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "advice :: explaining",
		"casebook :: likeness", "drawing" })
@NullMarked
package dev.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
