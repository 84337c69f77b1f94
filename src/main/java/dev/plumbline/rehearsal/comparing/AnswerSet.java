package dev.plumbline.rehearsal.comparing;

import dev.plumbline.questionnaire.Answers;

import java.util.function.Supplier;

/**
 * Answers that two rule sets are asked about.
 *
 * @param number by which its population knows it, from 1
 * @param source reads them where they are needed, which may take a moment; refuses those
 * that cannot be read with {@link dev.plumbline.questionnaire.RefusedAnswers}
 */
public record AnswerSet(Population population, long number, Supplier<Answers> source) {

}
