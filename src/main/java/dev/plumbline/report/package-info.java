/**
 * Advice as something to hand on: numbered and sealed once, the same ever after, so that
 * whoever holds a report years later can ask whether it is genuine and have it run again.
 * How it is written down stands in {@code record} and {@code pdf}, how it is checked in
 * {@code verify}.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "ruleset", "advice", "advice :: explaining",
		"assessment", "assessment :: explanations", "assessment :: recommendation", "drawing" })
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
