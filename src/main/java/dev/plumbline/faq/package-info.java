/**
 * Questions that people ask before they ask us: answers in prose whose figures come from
 * the evidence, whose verdicts come from scenarios, and which say so when they no longer
 * follow from the rules in force.
 */
@ApplicationModule(
		allowedDependencies = { "questionnaire", "rules", "advice", "casebook", "account", "assessment :: asking" })
@NullMarked
package dev.plumbline.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
