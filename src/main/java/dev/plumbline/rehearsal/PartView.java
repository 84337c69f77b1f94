package dev.plumbline.rehearsal;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Differences.Difference;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a rule set that is not as it was.
 *
 * @param kind such as {@code rule}, in lower case
 * @param way {@code added}, {@code removed} or {@code changed}
 * @param before its text; absent when it was not there
 * @param after likewise
 * @param from the value of a figure as it was; absent unless it is another now
 * @param to the value of a figure as it is, likewise
 */
record PartView(String kind, String name, String file, String way, @Nullable String before, @Nullable String after,
		@Nullable String from, @Nullable String to) {

	private static final Pattern VALUE = Pattern.compile("(?m)^\\s*value:\\s*(\\S+)\\s*$");

	/** What differs between two rule sets, by file. */
	static List<PartView> of(RuleSetText before, RuleSetText after) {
		return Differences.between(before, after).all().stream().map(PartView::of).toList();
	}

	private static PartView of(Difference difference) {
		String before = difference.before();
		String after = difference.after();
		String from = value(before).orElse(null);
		String to = value(after).orElse(null);
		boolean moved = from != null && to != null && !from.equals(to);
		return new PartView(difference.kind().name().toLowerCase(Locale.ROOT), difference.name(), difference.file(),
				(before == null) ? "added" : (after == null) ? "removed" : "changed", before, after,
				moved ? from : null, moved ? to : null);
	}

	private static Optional<String> value(@Nullable String text) {
		Matcher value = VALUE.matcher((text != null) ? text : "");
		return value.find() ? Optional.of(value.group(1)) : Optional.empty();
	}

}
