package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;

/**
 * An advice with what it was given for: the latest of an assessment, or an earlier one.
 *
 * @param revision counted from 1
 */
record Given(int revision, Answers answers, Advice advice) {
}
