package dev.plumbline.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ChapterReaderTest {

	private static final String RULE = """
			chapter "Weather"
			stratum advised

			// a remark
			rule "Stay warm"
			when
			  Degrees are at most [cold]
			  The sky is grey
			then
			  Go to the hill
			  Avoid sea, seaside
			  Because "Below [cold] degrees, [crowd] people freeze."
			  Source S1
			end
			""";

	@Test
	void readsARuleWithItsReasonAndSources() {
		Rule rule = read(RULE).get(0);
		assertThat(rule.name()).isEqualTo("Stay warm");
		assertThat(rule.stratum()).isEqualTo(Weather.ADVISED);
		assertThat(rule.because()).isEqualTo("Below 5 degrees, 12,500.5 people freeze.");
		assertThat(rule.sources()).containsExactly("S1");
		assertThat(rule.evidence()).containsExactly("cold", "crowd");
		assertThat(rule.readsLoad()).isTrue();
		assertThat(rule.inputs()).containsExactly("degrees");
		assertThat(rule.line()).isEqualTo(5);
	}

	@Test
	void asksASentenceOutsideAnySession() {
		Rule.Asked asked = read(RULE).get(0).asked().get(0);
		assertThat(asked.holds(new Weather(4, false))).isTrue();
		assertThat(asked.holds(new Weather(6, false))).isFalse();
	}

	@Test
	void namesTheLineWhatWasFoundAndTheNearestSentence() {
		Problem problem = refused(RULE.replace("Degrees are at most [cold]", "Degrees are at least [cold]")).get(0);
		assertThat(problem.chapter()).isEqualTo("weather.dslr");
		assertThat(problem.line()).isEqualTo(7);
		assertThat(problem.found()).isEqualTo("Degrees are at least [cold]");
		assertThat(problem.nearest()).isEqualTo("Degrees are at most [number]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Degrees are at most [cold] and more", "Degrees are at most 5",
			"degrees are at most [cold]", "Weather( degrees() <= 5 )", "eval( true )", "> Weather()", "- degrees() < 5",
			"not Weather()", "Degrees are at most [cold] || eval(true)", "Degrees  are at most [cold]",
			"# Degrees are at most [cold]", "/* Degrees are at most [cold] */", "Degrees are at most [[cold]]",
			"Degrees are at most [cold", "import java", "Dеgrees are at most [cold]",
			"Degrees are at most [cold]\u200b", "Degrees are at most\u00a0[cold]" })
	void refusesALineThatIsNotOneWholeSentence(String line) {
		assertThat(refused(RULE.replace("Degrees are at most [cold]", line))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Go to the moon", "Go to the sea, hill", "Avoid sea,hill", "Avoid sea, sea, moon",
			"System.exit(1);", "Go to the hill; Go to the sea", "Because \"one\" Go to the hill", "modify( $w ) { }" })
	void refusesAConclusionThatIsNotOneWholeSentence(String line) {
		assertThat(refused(RULE.replace("Go to the hill", line))).isNotEmpty();
	}

	@Test
	void refusesAQuestionAboutItsOwnStratum() {
		String early = RULE.replace("stratum advised", "stratum seen")
			.replace("Go to the hill", "Note \"x\"")
			.replace("  Avoid sea, seaside\n", "");
		assertThat(refused(early)).singleElement()
			.extracting(Problem::reason)
			.asString()
			.contains("may ask only about earlier ones");
	}

	@Test
	void refusesAConclusionOfAnotherStratum() {
		assertThat(refused(RULE.replace("Go to the hill", "Note \"x\""))).singleElement()
			.extracting(Problem::reason)
			.asString()
			.contains("the stratum 'seen'");
	}

	@Test
	void refusesAFigureOrASourceNobodyKnows() {
		assertThat(refused(RULE.replace("[cold]", "[warm]").replace("S1", "S9"))).extracting(Problem::reason)
			.anyMatch((reason) -> reason.contains("no evidence named 'warm'"))
			.anyMatch((reason) -> reason.contains("not in sources.yaml"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "  Because \"Below [cold] degrees, [crowd] people freeze.\"\n", "  Source S1\n",
			"  Go to the hill\n  Avoid sea, seaside\n", "  Degrees are at most [cold]\n  The sky is grey\n", "end\n",
			"stratum advised\n", "chapter \"Weather\"\n", "when\n", "then\n" })
	void refusesARuleThatLacksAPart(String part) {
		assertThat(refused(RULE.replace(part, ""))).isNotEmpty();
	}

	@Test
	void refusesTwoRulesOfOneNameEvenInTwoChapters() {
		RulesRefused refused = catchThrowableOfType(RulesRefused.class,
				() -> reader().read(Map.of("a.dslr", RULE, "b.dslr", RULE)));
		assertThat(refused.problems()).singleElement().extracting(Problem::chapter).isEqualTo("b.dslr");
	}

	@Test
	void refusesAChapterOrARuleSetBeyondItsLimits() {
		assertThat(refused("x".repeat(ChapterReader.MAX_CHAPTER + 1))).hasSize(1);
		assertThat(refused("nonsense\n".repeat(20_000))).hasSizeLessThanOrEqualTo(ChapterReader.MAX_PROBLEMS);
		Map<String, String> many = new HashMap<>();
		for (int i = 0; i <= ChapterReader.MAX_RULES; i++) {
			many.put(i + ".dslr", RULE.replace("Stay warm", "Rule " + i));
		}
		RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> reader().read(many));
		assertThat(refused.problems()).singleElement().extracting(Problem::reason).asString().contains("at most 2000");
	}

	@Test
	void takesWindowsLineEndsAndShowsMarkupAsText() {
		String markup = RULE.replace("people freeze", "<b>${7*7}</b> {{x}} ’ñ人🙂");
		assertThat(read(markup.replace("\n", "\r\n")).get(0).because()).endsWith("<b>${7*7}</b> {{x}} ’ñ人🙂.");
	}

	@Test
	void refusesLineEndsThatAreNone() {
		for (String separator : List.of("\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029")) {
			assertThat(refused(RULE.replace("Go to the hill\n", "Go to the hill" + separator + "  Go to the sea\n")))
				.as("U+%04X", (int) separator.charAt(0))
				.isNotEmpty();
		}
	}

	@Test
	void fillsFiguresInForStockDrools() {
		assertThat(reader().fill(RULE)).contains("Degrees are at most 5\n")
			.contains("Because \"Below 5 degrees, 12,500.5 people freeze.\"");
	}

	private static ChapterReader<Weather.Forecast> reader() {
		return new ChapterReader<>(Weather.vocabulary(), Weather.evidence());
	}

	private static List<Rule> read(String chapter) {
		return reader().read(Map.of("weather.dslr", chapter));
	}

	private static List<Problem> refused(String chapter) {
		RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> read(chapter));
		assertThat(refused).as("the chapter is refused").isNotNull();
		return refused.problems();
	}

}
