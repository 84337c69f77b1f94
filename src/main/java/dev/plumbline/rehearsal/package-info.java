/**
 * Whose advice would change: a draft of the rules against those in force over everything
 * that was kept, the casebook and samples, before it is published; and what was in force
 * when.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "ruleset", "ruleset :: text",
		"ruleset :: work", "assessment", "casebook", "account" })
@NullMarked
package dev.plumbline.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
