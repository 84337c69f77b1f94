package dev.plumbline.advice.explaining;

/**
 * An answer that is unsure or a range, and what finding it out is worth.
 *
 * @param answer id of the question
 * @param settles how much of the doubt knowing it would remove: 0 nothing, 1 all
 * @param howToFindOut a concrete way: a query, a command over a log, or whom to ask
 */
public record OpenAnswer(String answer, double settles, String howToFindOut) {
}
