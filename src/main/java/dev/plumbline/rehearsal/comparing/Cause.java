package dev.plumbline.rehearsal.comparing;

/**
 * A changed part without which answer sets would be decided as before.
 *
 * @param count for how many of those looked at
 */
public record Cause(ChangedPart part, int count) {

}
