package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.RuleSet;

/**
 * The later rule set but for one part, which is as it was before: how to tell whether
 * that part is behind a difference.
 */
public record Alternative(ChangedPart part, RuleSet ruleSet) {

}
