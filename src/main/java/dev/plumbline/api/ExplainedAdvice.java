package dev.plumbline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;

/** An advice and what explains it, written side by side as one object. */
record ExplainedAdvice(@JsonUnwrapped Advice advice, @JsonUnwrapped Explanation explanation) {
}
