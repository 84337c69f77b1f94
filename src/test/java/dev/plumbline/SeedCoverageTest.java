package dev.plumbline;

import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of {@code docs/seed-coverage.md} name only what the shipped rules hold. */
class SeedCoverageTest {

	private static final Pattern RULE = Pattern.compile("\"([^\"]+)\"");

	private static final Pattern FIGURE = Pattern.compile("\\[([a-z0-9-]+)]");

	private static final Pattern HEAD_START = Pattern.compile("`([a-z0-9-]+)` (prior -?\\d+|lead \\d+)");

	private static final RuleSet SHIPPED = Shipped.RULES.current();

	private static final List<Row> ROWS = rows();

	@Test
	void numbersItsClaimsWithoutAGap() {
		assertThat(ROWS).hasSizeGreaterThan(40)
			.extracting(Row::number)
			.isEqualTo(IntStream.rangeClosed(1, ROWS.size()).boxed().toList());
	}

	@Test
	void everyClaimIsCarried() {
		assertThat(ROWS).allSatisfy((row) -> assertThat(row.named(RULE)).as(row.claim()).isNotEmpty());
	}

	@Test
	void everyRuleNamedIsShipped() {
		assertThat(named(RULE)).isSubsetOf(SHIPPED.rulebook().rules().stream().map(Rule::name).toList());
	}

	@Test
	void everyFigureNamedIsShipped() {
		assertThat(named(FIGURE)).isNotEmpty()
			.isSubsetOf(SHIPPED.evidence().entries().stream().map(EvidenceEntry::name).toList());
	}

	@Test
	void everyHeadStartNamedIsTheShippedOne() {
		assertThat(named(HEAD_START)).isNotEmpty()
			.isSubsetOf(candidates().flatMap(SeedCoverageTest::headStarts).toList());
	}

	@Test
	void everyRuleThatNamesThePrinciplesCarriesAClaim() {
		assertThat(SHIPPED.rulebook().rules()).filteredOn((rule) -> rule.sources().contains("S01"))
			.isNotEmpty()
			.extracting(Rule::name)
			.isSubsetOf(named(RULE));
	}

	private static Stream<Candidate> candidates() {
		return SHIPPED.candidates().areas().stream().flatMap((area) -> area.candidates().stream());
	}

	private static Stream<String> headStarts(Candidate candidate) {
		return Stream.of(candidate.id() + " prior " + candidate.prior(), candidate.id() + " lead " + candidate.lead());
	}

	private static Set<String> named(Pattern pattern) {
		return ROWS.stream().flatMap((row) -> row.named(pattern).stream()).collect(Collectors.toSet());
	}

	private static List<Row> rows() {
		try (Stream<String> lines = Files.lines(Path.of("docs/seed-coverage.md"))) {
			return lines.filter((line) -> line.matches("\\| \\d+ \\|.*")).map(Row::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Row(int number, String claim, String names) {

		private static Row of(String line) {
			String[] cells = line.split("\\|", -1);
			assertThat(cells).as(line).hasSize(6);
			return new Row(Integer.parseInt(cells[1].strip()), cells[2].strip(), cells[3] + cells[4]);
		}

		private List<String> named(Pattern pattern) {
			return pattern.matcher(this.names)
				.results()
				.map((found) -> (found.groupCount() > 1) ? found.group(1) + " " + found.group(2) : found.group(1))
				.toList();
		}

	}

}
