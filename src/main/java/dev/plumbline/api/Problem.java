package dev.plumbline.api;

import dev.plumbline.questionnaire.Refusal;

import java.util.List;

/**
 * A problem document of RFC 9457, with the answers or fields that are to blame.
 *
 * @param errors empty when the request as a whole is wrong
 */
record Problem(String type, String title, int status, String detail, List<Refusal> errors) {
}
