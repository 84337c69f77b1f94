package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * What a condition with its gaps filled compares, for whoever explains rules: the value
 * it reads can be shown beside its limit. Only the predicate decides whether it holds.
 *
 * @param subject name of what is compared, such as the id of an answer
 * @param limit a number, a word, a list of words or yes and no; absent where there is
 * none
 * @param value reads from a fact what is compared; null where there is no one value
 */
public record Comparison<F>(String subject, Relation relation, @Nullable Object limit,
		Function<F, @Nullable Object> value) {
}
