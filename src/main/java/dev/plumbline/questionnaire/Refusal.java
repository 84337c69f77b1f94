package dev.plumbline.questionnaire;

/**
 * Why an answer was not taken.
 *
 * @param answer its id, or what stood there instead of an id
 * @param problem one or two plain sentences: what is wrong, the limit, and the way out
 * @param allowed what the answer takes
 */
public record Refusal(String answer, String problem, String allowed) {
}
