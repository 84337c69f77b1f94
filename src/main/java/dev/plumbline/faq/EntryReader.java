package dev.plumbline.faq;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the entries from the files under {@code faq/}, strictly: a slip in one of them
 * stops the program, and the message says in which.
 */
final class EntryReader {

	private static final Pattern FILE = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("[0-9]{2}-([a-z0-9-]+)\\.md");

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private EntryReader() {
	}

	/** All entries, in the order of the names of their files. */
	static List<Entry> shipped() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:faq/*.md"))
				.sorted(Comparator.comparing((file) -> Objects.requireNonNull(file.getFilename())))
				.map(EntryReader::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The answers cannot be read", ex);
		}
	}

	private static Entry read(Resource file) {
		String name = Objects.requireNonNull(file.getFilename());
		try {
			return read(name, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

	/**
	 * Reads one entry.
	 * @throws IllegalStateException when it is not of their shape
	 */
	static Entry read(String name, String text) {
		Matcher slug = NAME.matcher(name);
		Matcher parts = FILE.matcher(text);
		if (!slug.matches() || !parts.matches()) {
			throw new IllegalStateException(name + " is not two digits, a slug, front matter and a text");
		}
		try {
			return YAML.readValue(parts.group(1), FrontMatter.class).entry(slug.group(1), parts.group(2).strip());
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new IllegalStateException("Cannot read " + name + ": " + ex.getMessage(), ex);
		}
	}

	private record FrontMatter(@JsonProperty(required = true) String question,
			@JsonProperty(value = "short", required = true) String answer, @JsonProperty(required = true) String group,
			@Nullable List<String> asks, @Nullable List<String> shows, @Nullable List<Follows> follows,
			@Nullable List<String> see, @Nullable List<String> cases) {

		Entry entry(String slug, String body) {
			return new Entry(slug, this.question, this.answer, Entry.Group.valueOf(this.group.toUpperCase(Locale.ROOT)),
					all(this.asks), all(this.shows), all(this.follows), all(this.see), all(this.cases), body);
		}

		private static <T> List<T> all(@Nullable List<T> list) {
			return (list != null) ? List.copyOf(list) : List.of();
		}

	}

}
