package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Nobody runs code through a rule: the texts by which it would be tried. */
class HostileTextsTest {

	@Test
	void areMany() {
		assertThat(HostileText.all()).extracting(HostileText::intent).hasSizeGreaterThan(100).doesNotHaveDuplicates();
	}

	@Test
	void standWhereNothingElseIsRefused() {
		RuleSetText text = Editing.replaced(Shipped.TEXT, "99-hostile.dslr", HostileText.harmless());
		assertThat(DraftReading.of(text).problems()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.plumbline.ruleset.HostileText#all")
	void areRefusedWithALineAndAReason(HostileText hostile) {
		DraftReading reading = DraftReading.of(hostile.ruleSet());
		assertThat(reading.ruleSet()).isNull();
		assertThat(reading.problems()).isNotEmpty().allSatisfy((problem) -> {
			assertThat(problem.reason()).isNotBlank().doesNotContain("Exception", "tools.jackson");
			assertThat(problem.found()).hasSizeLessThan(300);
		});
		Problem first = reading.problems().get(0);
		assertThat(first.chapter()).isEqualTo(hostile.place().equals("file") ? "rules" : hostile.file());
		assertThat(first.line()).as("%s", reading.problems()).isEqualTo(hostile.expectedLine());
	}

	/** Refused by their size, before anything is looked for in them. */
	@ParameterizedTest
	@MethodSource("floods")
	void areRefusedBeforeMuchIsMadeOfThem(String intent, RuleSetText text, String reason) {
		DraftReading reading = DraftReading.of(text);
		assertThat(reading.ruleSet()).isNull();
		assertThat(reading.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(150);
		assertThat(reading.problems().get(0).reason()).contains(reason);
	}

	static Stream<Arguments> floods() {
		String rule = HostileText.harmless().substring(HostileText.harmless().indexOf("rule "));
		String header = "chapter \"Hostile\"\nstratum evidence\n";
		return Stream.of(flood("A chapter of ten megabytes", "x".repeat(10_000_000), "at most 200000 characters"),
				flood("A chapter of ten million lines", "\n".repeat(10_000_000), "at most 200000 characters"),
				arguments("Fifty thousand rules", manyRules(rule, header), "at most"),
				flood("A line of blanks with a letter behind", header + "x" + " ".repeat(190_000) + "y",
						"at most 2000 characters"),
				flood("A line of opening braces", header + "{".repeat(190_000), "at most 2000 characters"),
				flood("A line of quotes", header + "\"".repeat(190_000), "at most 2000 characters"),
				flood("A list that goes on for long",
						header + rule.replace("kafka clearly", "kafka, ".repeat(25_000) + "! clearly"),
						"at most 2000 characters"),
				flood("Lines that are almost sentences",
						header + "rule \"x\"\nwhen\n" + "Messages are needed for \n".repeat(7_000), "not a sentence"),
				flood("A reason of a hundred thousand letters", header + rule.replace("Fine.", "x".repeat(100_000)),
						"at most 2000 characters"),
				yaml("Ten megabytes of figures", "- name: x\n".repeat(1_000_000), "at most 500000 characters"),
				yaml("A list of a hundred thousand numbers", "- [" + "1,".repeat(100_000) + "1]\n",
						"more than a rule set"),
				yaml("Ten thousand brackets", "[".repeat(10_000), "nested too deeply"),
				yaml("A key of a hundred thousand letters", "- " + "x".repeat(100_000) + ": 1\n",
						"at most 2000 characters"),
				yaml("Ten thousand figures",
						IntStream.range(0, 10_000)
							.mapToObj((number) -> "- {name: f" + number + ", value: 1}\n")
							.collect(Collectors.joining()),
						"more than a rule set"),
				yaml("Two thousand figures",
						IntStream.range(0, 2_000)
							.mapToObj((number) -> "- {name: f" + number
									+ ", value: 1, unit: x, source: S01, confidence: low, measuredOn: 2026-01-01, "
									+ "reviewBy: 2027-01-01}\n")
							.collect(Collectors.joining()),
						"at most 1000 entries"),
				arguments("A thousand files",
						new RuleSetText(IntStream.range(0, 1_000)
							.boxed()
							.collect(Collectors.toMap((number) -> "f" + number + ".dslr", (number) -> header))),
						"at most 100 files"),
				arguments("Many files, each of which is still small enough", new RuleSetText(IntStream.range(0, 50)
					.boxed()
					.collect(Collectors.toMap((number) -> "f" + number + ".dslr", (number) -> "x".repeat(150_000)))),
						"at most 2000000 characters in all"));
	}

	private static Arguments flood(String intent, String chapter, String reason) {
		return arguments(intent, Editing.replaced(Shipped.TEXT, "99-hostile.dslr", chapter), reason);
	}

	private static Arguments yaml(String intent, String evidence, String reason) {
		return arguments(intent, Editing.replaced(Shipped.TEXT, "evidence.yaml", evidence), reason);
	}

	private static RuleSetText manyRules(String rule, String header) {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		for (int chapter = 0; chapter < 50; chapter++) {
			StringBuilder text = new StringBuilder(header);
			for (int number = 0; number < 1_000; number++) {
				text.append(rule.replace("\"Hostile\"", "\"Hostile " + chapter + " " + number + "\""));
			}
			files.put("9-" + chapter + ".dslr", text.toString());
		}
		return new RuleSetText(files);
	}

	@Test
	void areRefusedAllAtOnceUpToAReadableNumber() {
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		files.put("evidence.yaml", "- !!x y\n");
		files.put("candidates.yaml", "nonsense");
		RulesRefused refused = catchThrowableOfType(RulesRefused.class, () -> RuleSet.read(1, new RuleSetText(files)));
		assertThat(refused.problems()).extracting(Problem::chapter)
			.isEqualTo(List.of("candidates.yaml", "evidence.yaml"));
	}

}
