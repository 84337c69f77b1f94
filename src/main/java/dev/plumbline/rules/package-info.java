/**
 * The sentence language: sentences, chapters, evidence, strata, the strict reader and the
 * building of a {@link dev.plumbline.rules.Rulebook}. The only package that knows Drools;
 * it knows nothing of what the rules are about.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.plumbline.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
