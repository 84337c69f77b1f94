package dev.plumbline.rehearsal.comparing;

/**
 * A part of a rule set that was changed, added or taken out.
 *
 * @param kind such as {@code rule} or {@code figure}, in lower case
 * @param name within its kind
 */
public record ChangedPart(String kind, String name) {

}
