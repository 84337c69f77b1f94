package dev.plumbline.ruleset.text;

import dev.plumbline.advice.Shipped;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Part.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTest {

	private static final Parts PARTS = Parts.of(Shipped.TEXT);

	@Test
	void nameEveryRuleFigureSourceCandidateRungAndScenario() {
		assertThat(names(Kind.RULE)).containsExactlyInAnyOrderElementsOf(
				Stream
					.concat(Shipped.RULES.current().rulebook().rules().stream(),
							Qualification.read(Shipped.TEXT).rules().stream())
					.map((rule) -> rule.name())
					.toList());
		assertThat(names(Kind.FIGURE)).containsExactlyElementsOf(
				Shipped.RULES.current().evidence().entries().stream().map((figure) -> figure.name()).toList());
		assertThat(names(Kind.SOURCE)).containsExactlyElementsOf(
				Shipped.RULES.current().evidence().sources().stream().map((source) -> source.id()).toList());
		assertThat(names(Kind.CANDIDATE)).containsExactlyElementsOf(Shipped.RULES.current()
			.candidates()
			.areas()
			.stream()
			.flatMap((area) -> area.candidates().stream().map((candidate) -> area.id() + "/" + candidate.id()))
			.toList());
		assertThat(names(Kind.RUNG)).containsExactlyElementsOf(
				Shipped.RULES.current().candidates().ladder().stream().map((rung) -> rung.id()).toList());
		assertThat(names(Kind.SCENARIO)).contains("A mid-market SaaS with background jobs and a nightly cron")
			.doesNotHaveDuplicates()
			.hasSizeGreaterThan(50);
		assertThat(names(Kind.CHAPTER)).contains("10-concepts.dslr", "candidates.yaml", "candidates.yaml#ladder");
	}

	@Test
	void areTheSameFilesWhenPutTogetherAgain() {
		for (Part part : PARTS.all()) {
			assertThat(PARTS.with(part)).as("%s", part.name()).isEqualTo(Shipped.TEXT);
		}
	}

	@Test
	void beginWithTheCommentsThatStandAboveThem() {
		assertThat(part(Kind.CANDIDATE, "queue/rabbitmq").text()).startsWith("      # RabbitMQ stands before NATS")
			.contains("{ id: rabbitmq,")
			.doesNotContain("id: nats,");
		assertThat(part(Kind.CHAPTER, "10-concepts.dslr").text())
			.startsWith("chapter \"Names for situations\"\nstratum concepts\n")
			.contains("// Later chapters speak");
	}

	@Test
	void touchOnlyTheLinesOfTheOneReplaced() {
		Part figure = part(Kind.FIGURE, "planned-utilisation");
		RuleSetText changed = PARTS
			.with(new Part(figure.kind(), figure.file(), figure.name(), figure.text().replace("0.5", "0.6")));
		Map<String, String> expected = new TreeMap<>(Shipped.TEXT.files());
		expected.merge("evidence.yaml", figure.text().replace("0.5", "0.6"),
				(file, text) -> file.replace(figure.text(), text));
		assertThat(changed.files()).isEqualTo(expected).isNotEqualTo(Shipped.TEXT.files());
	}

	@Test
	void areAddedAfterTheLastOfTheirKindAndTakenOutWithoutATrace() {
		Map<Kind, String> added = Map.of(Kind.RULE, "rule \"New\"\nwhen\nend\n", Kind.FIGURE, "- name: New\n",
				Kind.SOURCE, "- id: New\n", Kind.RUNG, "  - { id: New }\n", Kind.SCENARIO, "- scenario: New", Kind.AREA,
				"  - id: New\n    candidates:\n");
		added.forEach((kind, text) -> {
			String file = PARTS.all().stream().filter((part) -> part.kind() == kind).findFirst().orElseThrow().file();
			Part part = new Part(kind, file, "New", text);
			RuleSetText with = PARTS.with(part);
			assertThat(Parts.of(with).find(kind, "New")).as("%s", kind).isPresent();
			assertThat(Parts.of(with).all()).hasSize(PARTS.all().size() + 1);
			assertThat(Parts.of(with).without(part)).isEqualTo(Shipped.TEXT);
		});
		assertThat(Differences
			.between(Shipped.TEXT,
					PARTS.with(new Part(Kind.CANDIDATE, "candidates.yaml", "queue/pulsar", "      - { id: pulsar }\n")))
			.all()).singleElement().extracting(Differences.Difference::name).isEqualTo("queue/pulsar");
	}

	@Test
	void openAFileThatWasNotThere() {
		RuleSetText with = PARTS.with(new Part(Kind.SCENARIO, "scenarios/20-kept.yaml", "New", "- scenario: New\n"));
		assertThat(with.files()).containsEntry("scenarios/20-kept.yaml", "- scenario: New\n")
			.hasSize(Shipped.TEXT.files().size() + 1);
		assertThat(Parts.of(with).without(new Part(Kind.SCENARIO, "", "New", ""))).isEqualTo(Shipped.TEXT);
	}

	@Test
	void tellTwoOfOneNameApart() {
		RuleSetText twice = text("a.dslr", "rule \"A\"\nwhen\nend\n\nrule \"A\"\nthen\nend\n");
		assertThat(Parts.of(twice).all()).extracting(Part::name).containsExactly("A", "A (2)");
		Part second = Parts.of(twice).find(Kind.RULE, "A (2)").orElseThrow();
		assertThat(Parts.of(twice).without(second).files()).containsEntry("a.dslr", "rule \"A\"\nwhen\nend\n");
	}

	@Test
	void useTheLineEndsOfTheSystemAndNotOfTheBrowser() {
		Part source = part(Kind.SOURCE, "S01");
		assertThat(PARTS.with(new Part(source.kind(), source.file(), source.name(),
				source.text().stripTrailing().replace("\n", "\r\n"))))
			.isEqualTo(Shipped.TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "nonsense", "rule \"", "rule \"A\"", "end\nend\n", "- ", "-\n-\n", "{",
			"- name:", "- name: \"", "- { name: x", "areas:\n-\n  candidates:\n  -\n",
			"ladder:\n- id: a\nladder:\n- id: b\n", "\r\r\n", "# only\n# comments", "// a\n\n\n// b\n",
			"areas:\n - id: a\n   candidates:\n    - id: b\n\n# tail" })
	void areAnythingThatIsNoRuleSetAsWell(String nonsense) {
		for (String file : List.of("a.dslr", "evidence.yaml", "sources.yaml", "candidates.yaml", "scenarios/a.yaml",
				"unknown.txt")) {
			RuleSetText text = text(file, nonsense);
			for (Part part : Parts.of(text).all()) {
				String ended = part.text().endsWith("\n") ? part.text() : part.text() + "\n";
				assertThat(Parts.of(text).with(part).files()).as("%s", part.name())
					.containsEntry(file, part.text().endsWith("\n") ? nonsense.replace("\r\n", "\n")
							: nonsense.replace(part.text(), ended));
			}
			assertThat(Differences.between(text, text).isEmpty()).isTrue();
		}
	}

	private static RuleSetText text(String file, String text) {
		return new RuleSetText(new HashMap<>(Map.of(file, text)));
	}

	private static List<String> names(Kind kind) {
		return PARTS.all().stream().filter((part) -> part.kind() == kind).map(Part::name).collect(Collectors.toList());
	}

	private static Part part(Kind kind, String name) {
		return PARTS.find(kind, name).orElseThrow();
	}

}
