package dev.plumbline.ruleset;

import java.util.List;

/**
 * Why a draft is not published.
 *
 * @param sentence key of a message that says so, and the way out
 * @param values what the sentence names
 */
public record Obstacle(String sentence, List<Object> values) {
}
