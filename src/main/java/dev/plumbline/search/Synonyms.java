package dev.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * Words for the same thing: a text that holds one of them is found by the others.
 *
 * @param groups each with words for one thing, in small letters
 */
record Synonyms(List<Set<String>> groups) {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Those of {@code search/synonyms.txt}: a line for each thing. */
	static Synonyms shipped() {
		try {
			return of(new ClassPathResource("search/synonyms.txt").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The synonyms cannot be read", ex);
		}
	}

	static Synonyms of(String lines) {
		return new Synonyms(lines.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> Set.of(line.strip().split("\\s+")))
			.toList());
	}

	/** The document, with the other words for what it speaks of. */
	Document added(Document document) {
		Set<String> words = Arrays.stream(BETWEEN_WORDS.split(document.text().toLowerCase(Locale.ROOT)))
			.collect(Collectors.toSet());
		String others = this.groups.stream()
			.filter((group) -> group.stream().anyMatch(words::contains))
			.flatMap(Set::stream)
			.filter((word) -> !words.contains(word))
			.sorted()
			.collect(Collectors.joining(" "));
		return document.alsoNamed(others);
	}

}
