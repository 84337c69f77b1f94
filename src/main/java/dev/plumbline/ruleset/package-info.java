/**
 * Which rules are in force: the rule sets that were shipped, and in time those that were
 * edited and published.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "account" })
@NullMarked
package dev.plumbline.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
