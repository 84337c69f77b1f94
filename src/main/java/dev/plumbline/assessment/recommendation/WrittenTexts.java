package dev.plumbline.assessment.recommendation;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Evidence.Piece;
import dev.plumbline.rules.Rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows how rules wrote what an advice says, so that a figure in a text can be told from
 * any other number, and a reason be led back to its sources.
 */
final class WrittenTexts {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private final Evidence evidence;

	private final Map<String, List<Piece>> pieces = new HashMap<>();

	private final Map<String, Set<String>> sources = new HashMap<>();

	/**
	 * @param rules those whose texts will be asked for
	 */
	WrittenTexts(Evidence evidence, Collection<Rule> rules) {
		this.evidence = evidence;
		for (Rule rule : rules) {
			this.pieces.putIfAbsent(rule.because(), evidence.pieces(rule.reason()));
			this.sources.computeIfAbsent(rule.because(), (because) -> new LinkedHashSet<>()).addAll(rule.sources());
			rule.said().forEach((said) -> QUOTED.matcher(said.text()).results().forEach(this::know));
		}
	}

	private void know(MatchResult quoted) {
		List<Piece> written = this.evidence.pieces(quoted.group(1));
		this.pieces.putIfAbsent(written.stream().map(Piece::text).collect(Collectors.joining()), written);
	}

	/** A text in pieces; in one, where no rule wrote it. */
	List<Piece> pieces(String text) {
		return this.pieces.getOrDefault(text, List.of(new Piece(text, null)));
	}

	/** The sources of every rule that gave this reason. */
	Set<String> sources(String because) {
		return this.sources.getOrDefault(because, Set.of());
	}

}
