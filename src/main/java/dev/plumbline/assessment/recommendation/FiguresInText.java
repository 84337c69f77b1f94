package dev.plumbline.assessment.recommendation;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Evidence.Piece;
import dev.plumbline.rules.Rule;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the figures of some rules again in a text that was put together from what they
 * ask. What stands behind "yours:" is the visitor's own.
 */
final class FiguresInText {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])(?<!yours: )\\d[\\d,]*(?:\\.\\d+)?(?![\\w%])");

	private final Map<String, String> names = new HashMap<>();

	FiguresInText(Evidence evidence, Collection<Rule> rules) {
		rules.forEach((rule) -> rule.evidence()
			.forEach((figure) -> this.names.putIfAbsent(evidence.entry(figure).shown(), figure)));
	}

	/** The text in pieces. */
	List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		for (MatchResult number : NUMBER.matcher(text).results().toList()) {
			String figure = this.names.get(number.group());
			if (figure != null) {
				add(pieces, text.substring(end, number.start()), null);
				add(pieces, number.group(), figure);
				end = number.end();
			}
		}
		add(pieces, text.substring(end), null);
		return List.copyOf(pieces);
	}

	private static void add(List<Piece> pieces, String text, @Nullable String figure) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, figure));
		}
	}

}
