package dev.plumbline.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wants to find.
 *
 * @param typed as they typed it
 * @param text the same without what no text can hold; quotes, {@code or} and a minus mean
 * what they mean elsewhere
 */
record Query(String typed, String text) {

	/** Characters of a query, at most. */
	static final int LONGEST = 200;

	private static final Pattern UNHEARD_OF = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}\\s]+");

	/** The database keeps count of them, but not of very many. */
	private static final Pattern MANY_NOTS = Pattern.compile("(?:\\s*-){2,}");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** May be the beginning of a word, since it is the last thing typed. */
	private static final Pattern BEGUN = Pattern.compile("(?:([^\"]*)\\s)?([\\p{L}\\p{N}]{3,})");

	static Query of(String typed) {
		String heard = UNHEARD_OF.matcher(typed).replaceAll(" ");
		return new Query(typed, MANY_NOTS.matcher(heard).replaceAll(" -").strip());
	}

	public boolean isTooLong() {
		return this.typed.length() > LONGEST;
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** Its words, without anything between them. */
	List<String> words() {
		return WORD.matcher(this.text).results().map((word) -> word.group()).toList();
	}

	/**
	 * The last word and what stands before it, if it may be a word not typed to its end.
	 */
	@Nullable Begun begun() {
		Matcher parts = BEGUN.matcher(this.text);
		return parts.matches() ? new Begun((parts.group(1) != null) ? parts.group(1) : "", parts.group(2)) : null;
	}

	/**
	 * A query whose last word has only begun.
	 *
	 * @param word letters and digits
	 */
	record Begun(String before, String word) {
	}

}
