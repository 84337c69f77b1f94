/**
 * Rule sets as versions: the one that is edited, the one that is in force, and all that
 * were before; how a draft is published, and what becomes of the rules that a release
 * brings.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "qualification", "account" })
@NullMarked
package dev.plumbline.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
