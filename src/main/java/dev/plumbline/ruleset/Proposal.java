package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;

import java.time.Instant;

/**
 * What a release brought while the rules in force are the principal's own, or somebody
 * was editing: not in force, but there to be taken over in part.
 *
 * @param release that brought it
 */
record Proposal(long id, String hash, RuleSetText text, String release, Instant proposedAt) {
}
