package dev.plumbline.search;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Helps with words that stand in no text, by those that do.
 *
 * @param words how often each stands there, in small letters
 */
record Spelling(Map<String, Integer> words) {

	private static final Pattern WORD = Pattern.compile("\\p{L}{4,30}");

	/** From this length on, a word may be wrong in two places. */
	private static final int LONG = 7;

	Spelling {
		words = Map.copyOf(words);
	}

	static Spelling of(Collection<Document> documents) {
		Map<String, Integer> words = new HashMap<>();
		documents.forEach((document) -> WORD.matcher(document.text())
			.results()
			.forEach((word) -> words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum)));
		return new Spelling(words);
	}

	/** The text with words that are there; nothing if none was to be replaced. */
	@Nullable String better(String text) {
		String better = WORD.matcher(text)
			.replaceAll((MatchResult word) -> nearest(word.group().toLowerCase(Locale.ROOT)).orElse(word.group()));
		return better.equals(text) ? null : better;
	}

	private Optional<String> nearest(String typed) {
		if (this.words.keySet().stream().anyMatch((known) -> known.startsWith(typed))) {
			return Optional.empty();
		}
		int most = (typed.length() < LONG) ? 1 : 2;
		return this.words.keySet()
			.stream()
			.filter((known) -> Math.abs(known.length() - typed.length()) <= most && distance(known, typed) <= most)
			.min(Comparator.<String>comparingInt((known) -> distance(known, typed))
				.thenComparing((known) -> -this.words.getOrDefault(known, 0))
				.thenComparing(Comparator.naturalOrder()));
	}

	/** Letters to put in, take out, replace, or exchange with their neighbour. */
	static int distance(String one, String other) {
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				steps[i][j] = (i == 0 || j == 0) ? i + j : step(steps, one, i, other, j);
			}
		}
		return steps[one.length()][other.length()];
	}

	private static int step(int[][] steps, String one, int i, String other, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
		boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
	}

}
