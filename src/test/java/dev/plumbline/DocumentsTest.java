package dev.plumbline;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.Problem;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the documents show is what the program does, and their links lead somewhere. */
class DocumentsTest {

	private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

	private static final String REFUSED = "example.dslr";

	@Test
	void linksLeadToFiles() throws IOException {
		try (Stream<Path> documents = Stream.concat(Files.list(Path.of("")), Files.walk(Path.of("docs")))) {
			List<Path> all = documents.filter((file) -> file.toString().endsWith(".md")).toList();
			assertThat(all).hasSizeGreaterThan(10)
				.allSatisfy((document) -> assertThat(links(document)).as(document.toString()).allMatch(Files::exists));
		}
	}

	private static List<Path> links(Path document) {
		return LINK.matcher(read(document))
			.results()
			.map((link) -> document.resolveSibling(link.group(1)).normalize())
			.toList();
	}

	@Test
	void rulesAndFiguresShownAreShipped() {
		String shipped = String.join("\n", Shipped.TEXT.files().values());
		assertThat(blocks("rule \"", "- name: ")).hasSizeGreaterThan(2)
			.allSatisfy((block) -> assertThat(shipped).contains(block));
	}

	@Test
	void chapterShownAsRefusedIsRefusedInTheWordsShown() {
		String chapter = blocks("chapter \"Examples\"").findFirst().orElseThrow();
		RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RuleSet.read(1, with(REFUSED, chapter)));
		List<String> problems = refused.problems().stream().map(Problem::toString).toList();
		assertThat(blocks(REFUSED).flatMap(String::lines)).contains(problems.toArray(String[]::new))
			.isSubsetOf(problems);
	}

	@Test
	void scenarioShownHolds() {
		RuleSetText text = with("scenarios/example.yaml", blocks("- scenario: ").findFirst().orElseThrow());
		List<Scenario.Result> results = Scenarios.of(text).run(Shipped.RULES.current(), Shipped.DAY);
		assertThat(results).hasSize(Scenarios.of(Shipped.TEXT).all().size() + 1)
			.filteredOn((result) -> result.scenario().name().equals("A small office tool with background jobs"))
			.singleElement()
			.satisfies((result) -> assertThat(result.differences()).isEmpty());
	}

	@Test
	void enquiryShownIsGradedAsShown() {
		String enquiry = blocks("- scenario: ").filter((block) -> block.contains("  enquiry: "))
			.findFirst()
			.orElseThrow();
		assertThat(QualificationScenarios.of(with(QualificationScenarios.FILE, enquiry))
			.run(Qualification.read(Shipped.TEXT), Shipped.RULES.current(), Shipped.DAY)).singleElement()
			.satisfies((result) -> assertThat(result.differences()).isEmpty());
	}

	@Test
	void requestShownGetsTheHeadlineShown() {
		String readme = read(Path.of("README.md")).replaceAll("\\s+(> )?", " ");
		String request = readme.substring(readme.indexOf("-d '") + 4, readme.indexOf("}'") + 1);
		assertThat(readme)
			.contains(Shipped.advise(JsonMapper.shared().readValue(request, Request.class).answers()).headline());
	}

	private static RuleSetText with(String name, String text) {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.put(name, text);
		return new RuleSetText(files);
	}

	/** The blocks of code in README and the guide that begin with one of these. */
	private static Stream<String> blocks(String... beginnings) {
		return Stream.of("README.md", "docs/rules.md")
			.flatMap((document) -> BLOCK.matcher(read(Path.of(document))).results())
			.map((block) -> block.group(1))
			.filter((block) -> Stream.of(beginnings).anyMatch(block::startsWith));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Request(Map<String, Object> answers) {
	}

}
