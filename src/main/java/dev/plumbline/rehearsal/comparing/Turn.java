package dev.plumbline.rehearsal.comparing;

/**
 * One thing that was decided and is decided otherwise.
 *
 * @param what {@code verdict}, {@code tests.} and a test, or {@code choices.} and an area
 * @param from id of what was decided before
 * @param to id of what is decided now
 */
public record Turn(String what, String from, String to) {

}
