package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Decision;
import dev.plumbline.questionnaire.Requirements;

/** One reading of the answers, and what the rules decide on it. */
record Reading(Requirements requirements, Decision decision) {
}
