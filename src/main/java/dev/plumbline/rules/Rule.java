package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule as it was read: named, reasoned and sourced, and ready to run.
 *
 * @param line where it begins in its chapter, from 1
 * @param because the reason shown to visitors, figures filled in
 * @param reason the same as it was written, figures by name
 * @param sources ids from {@code sources.yaml}, at least one
 * @param evidence names of every figure the rule mentions
 */
public record Rule(String name, String chapter, int line, Stratum stratum, List<Asked> asked, List<Said> said,
		String because, String reason, List<String> sources, Set<String> evidence) {

	/** Whether it asks about a rate, a volume or a number of rows. */
	public boolean readsLoad() {
		return this.asked.stream().anyMatch(Asked::load);
	}

	/** Names of the answers it depends on, other than through earlier conclusions. */
	public Set<String> inputs() {
		return this.asked.stream().flatMap((asked) -> asked.inputs().stream()).collect(Collectors.toSet());
	}

	/**
	 * A condition with its gaps filled.
	 *
	 * @param text the line as it was written
	 * @param filled the same with figures in place of their names
	 * @param sentence the sentence of the vocabulary it is
	 * @param figure name of the figure it compares with; null when it compares with none
	 * @param comparison what it compares; null when there is nothing to show
	 */
	public record Asked(String text, String filled, String sentence, Class<?> fact, boolean load, List<String> inputs,
			String drl, Predicate<Object> predicate, @Nullable String figure, @Nullable Comparison<Object> comparison) {

		/** Whether it holds for a fact of its type, asked outside any session. */
		public boolean holds(Object fact) {
			return this.predicate.test(this.fact.cast(fact));
		}

		/** What it reads of a fact of its type; null where there is no one value. */
		public @Nullable Object value(Object fact) {
			return (this.comparison != null) ? this.comparison.value().apply(this.fact.cast(fact)) : null;
		}

	}

	/**
	 * A conclusion with its gaps filled.
	 *
	 * @param text the line as it was written
	 * @param sentence the sentence of the vocabulary it is
	 */
	public record Said(String text, String sentence, String drl, BiConsumer<Object, String> action) {
	}

}
