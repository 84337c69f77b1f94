package dev.plumbline.advice.explaining;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A rule with each of its conditions, and whether they held for these answers. */
public record AskedRule(String rule, boolean fired, List<Sentence> sentences) {

	/**
	 * One condition.
	 *
	 * @param text as it is written in the rule
	 * @param value what it reads of the answers; absent where there is no one value
	 * @param limit what that is compared with; absent where nothing is
	 * @param unit of both; absent for choices
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Sentence(String text, boolean held, @Nullable Object value, @Nullable Object limit,
			@Nullable String unit) {
	}

}
