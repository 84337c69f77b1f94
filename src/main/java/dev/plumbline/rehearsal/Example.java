package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rehearsal.comparing.Population;
import org.jspecify.annotations.Nullable;

/**
 * One answer set to look into.
 *
 * @param number by which its population knows it
 * @param title of the published case; absent for all others
 * @param advised what was really advised once; absent where nothing was
 */
record Example(Population population, long number, Answers answers, @Nullable String title, @Nullable Advice advised) {

}
