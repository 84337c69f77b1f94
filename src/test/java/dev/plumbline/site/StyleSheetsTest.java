package dev.plumbline.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether each page names the style sheets that it uses, and no others. */
class StyleSheetsTest {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path SHEETS = Path.of("src/main/resources/static");

	private static final Pattern NAMED = Pattern.compile("layout :: page\\(.*~\\{::main}, '([a-z ]*)'\\)}");

	private static final Pattern FRAGMENT = Pattern.compile("~\\{([\\w/-]+) ::");

	private static final Pattern CLASSES = Pattern.compile("\\bclass=\"([^\"]*)\"|classappend=\"[^\"]*?'([\\w -]+)'");

	private static final Pattern STYLED = Pattern.compile("\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)");

	/** Not what is only styled within something else. */
	private static final Pattern STYLED_ANYWHERE = Pattern.compile("(?m)(?:^\\s*|, )\\.([\\w-]+)");

	private static final Pattern ELSEWHERE = Pattern.compile("url\\(\"([^\"]+)\"\\)");

	private static final Set<String> OF_ALL_PAGES = Set.of("site", "parts");

	/** These style what is made elsewhere: controls by their element, and drawings. */
	private static final Set<String> OF_ELEMENTS = Set.of("fields", "drawing");

	@ParameterizedTest
	@MethodSource("pages")
	void aPageNamesTheSheetsThatItUsesAndNoOthers(String page) {
		Set<String> named = words(all(NAMED, read(TEMPLATES.resolve(page + ".html"))));
		Set<String> used = classes(page);
		assertThat(named).allSatisfy((sheet) -> assertThat(SHEETS.resolve(sheet + ".css")).exists())
			.allMatch((sheet) -> OF_ELEMENTS.contains(sheet) || styled(STYLED, sheet).anyMatch(used::contains));
		Set<String> styledHere = Stream.concat(OF_ALL_PAGES.stream(), named.stream())
			.flatMap((sheet) -> styled(STYLED, sheet))
			.collect(Collectors.toSet());
		Set<String> styledElsewhere = names(SHEETS, ".css").stream()
			.flatMap((sheet) -> styled(STYLED_ANYWHERE, sheet))
			.collect(Collectors.toSet());
		styledElsewhere.removeAll(styledHere);
		assertThat(used).doesNotContainAnyElementsOf(styledElsewhere);
	}

	@Test
	void theTypefaceIsThereInTheVersionThatIsAskedFor() {
		List<String> files = all(ELSEWHERE, read(SHEETS.resolve("site.css")));
		assertThat(files).hasSizeGreaterThan(2)
			.allSatisfy((file) -> assertThat(StyleSheetsTest.class.getResource("/META-INF/resources" + file)).isNotNull());
	}

	static List<String> pages() {
		return names(TEMPLATES, ".html").stream()
			.filter((name) -> read(TEMPLATES.resolve(name + ".html")).contains("layout :: page("))
			.toList();
	}

	private static Stream<String> styled(Pattern pattern, String sheet) {
		return all(pattern, read(SHEETS.resolve(sheet + ".css"))).stream();
	}

	/** Of a template and of all that it is put together from. */
	private static Set<String> classes(String page) {
		Set<String> known = new LinkedHashSet<>();
		Set<String> classes = new LinkedHashSet<>();
		List<String> open = new ArrayList<>(List.of(page));
		while (!open.isEmpty()) {
			String template = open.remove(0);
			Path file = TEMPLATES.resolve(template + ".html");
			if (!template.equals("layout") && known.add(template) && Files.exists(file)) {
				String text = read(file);
				classes.addAll(words(all(CLASSES, text)));
				open.addAll(all(FRAGMENT, text));
			}
		}
		return classes;
	}

	private static Set<String> words(Collection<String> texts) {
		return texts.stream()
			.flatMap((text) -> Pattern.compile("[\\w-]+").matcher(text).results().map(MatchResult::group))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<String> all(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
			.toList();
	}

	private static List<String> names(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.filter((name) -> name.endsWith(ending))
				.map((name) -> name.substring(0, name.length() - ending.length()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
