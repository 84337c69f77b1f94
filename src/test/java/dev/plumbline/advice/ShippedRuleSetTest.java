package dev.plumbline.advice;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Source;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class ShippedRuleSetTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	/** The contract, as others rely on it: areas and what may be chosen in each. */
	private static final Map<String, List<String>> CONTRACT = Map.of("topology",
			List.of("single-server", "primary-with-standby", "warm-standby-region", "multi-region-active",
					"cells-per-jurisdiction"),
			"database",
			List.of("postgres", "postgres-replicas", "postgres-partitioned", "postgres-sharded", "cockroachdb",
					"yugabytedb", "spanner"),
			"sideStore", List.of("none", "timeseries-on-postgres", "clickhouse"), "queue",
			List.of("none", "postgres-queue", "rabbitmq", "nats", "kafka", "managed-queue"), "coordination",
			List.of("none", "postgres-lock", "etcd", "consul", "zookeeper"), "style",
			List.of("monolith", "modular-monolith", "modular-plus-services", "microservices"));

	@Test
	void holdsAtLeastAHundredAndTwentyRules() {
		assertThat(RULES.rulebook().rules()).hasSizeGreaterThanOrEqualTo(120);
	}

	@Test
	void offersWhatTheContractNames() {
		Map<String, List<String>> offered = RULES.candidates()
			.areas()
			.stream()
			.collect(Collectors.toMap(Candidates.Area::id,
					(area) -> area.candidates().stream().map(Candidates.Candidate::id).toList()));
		assertThat(offered).isEqualTo(CONTRACT);
	}

	@Test
	void writesNoNumberInAChapter() {
		String choices = Questionnaire.shipped()
			.questions()
			.stream()
			.flatMap((question) -> question.choices().stream())
			.filter((choice) -> choice.matches(".*\\d.*"))
			.distinct()
			.sorted((a, b) -> b.length() - a.length())
			.map((choice) -> choice.replace(".", "\\."))
			.collect(Collectors.joining("|", "(?<![\\w.-])(", ")(?![\\w.-])"));
		Shipped.TEXT.chapters()
			.forEach((chapter,
					text) -> assertThat(text.lines()
						.filter((line) -> !line.strip().startsWith("Source "))
						.map((line) -> line.replaceAll("\\[[a-z0-9-]+]", "").replaceAll(choices, ""))
						.filter((line) -> line.matches(".*\\d.*"))).as(chapter).isEmpty());
	}

	@Test
	void usesEverySentence() {
		AdviceVocabulary.over(RULES.candidates())
			.conditionSentences()
			.forEach((sentence) -> assertThat(asked()).as("a rule asks: %s", sentence).contains(sentence));
		AdviceVocabulary.over(RULES.candidates())
			.conclusionSentences()
			.forEach((sentence) -> assertThat(said()).as("a rule says: %s", sentence).contains(sentence));
	}

	private static Set<String> asked() {
		return rules().flatMap((rule) -> rule.asked().stream()).map(Rule.Asked::sentence).collect(Collectors.toSet());
	}

	private static Set<String> said() {
		return rules().flatMap((rule) -> rule.said().stream()).map(Rule.Said::sentence).collect(Collectors.toSet());
	}

	@Test
	void asksOnlyForSituationsThatSomeRuleNames() {
		Set<String> named = rules().flatMap((rule) -> rule.said().stream())
			.filter((said) -> said.text().startsWith("Call the situation "))
			.map((said) -> said.text().substring("Call the situation ".length()))
			.collect(Collectors.toSet());
		Set<String> askedFor = rules().flatMap((rule) -> rule.asked().stream())
			.map(Rule.Asked::text)
			.filter((text) -> text.startsWith("The situation is "))
			.map((text) -> text.replaceFirst("The situation is (not )?", ""))
			.collect(Collectors.toSet());
		assertThat(named).containsAll(askedFor);
		assertThat(askedFor).containsAll(named);
	}

	@Test
	void usesEveryFigureInARuleOrInTheArithmetic() {
		Set<String> mentioned = rules().flatMap((rule) -> rule.evidence().stream()).collect(Collectors.toSet());
		List<Requirements> samples = samples(4_000);
		assertThat(RULES.evidence().entries()).extracting(EvidenceEntry::name)
			.filteredOn((name) -> !mentioned.contains(name))
			.allSatisfy((name) -> assertThat(catchThrowable(() -> derive(samples, without(name)))).as(name)
				.hasMessageContaining(name));
	}

	private static void derive(List<Requirements> samples, Evidence evidence) {
		samples.forEach((sample) -> new TestFigures(new Situation(sample, evidence), evidence).traffic());
	}

	private static Evidence without(String name) {
		return new Evidence(RULES.evidence().entries().stream().filter((entry) -> !entry.name().equals(name)).toList(),
				List.copyOf(RULES.evidence().sources()));
	}

	private static List<Requirements> samples(int count) {
		AnswerSamples samples = Shipped.samples(7);
		return Stream.generate(samples::next).limit(count).map(Shipped::requirements).toList();
	}

	@Test
	void usesEverySource() {
		Set<String> used = Stream
			.concat(rules().flatMap((rule) -> rule.sources().stream()),
					RULES.evidence().entries().stream().map(EvidenceEntry::source))
			.collect(Collectors.toSet());
		assertThat(RULES.evidence().sources()).extracting(Source::id).allMatch(used::contains);
	}

	@Test
	void climbsEveryRung() {
		Set<String> climbed = rules().flatMap((rule) -> rule.said().stream())
			.map(Rule.Said::text)
			.filter((text) -> text.startsWith("Climb "))
			.map((text) -> text.split(" ")[1])
			.collect(Collectors.toSet());
		assertThat(RULES.candidates().ladder()).extracting(Candidates.Rung::id).allMatch(climbed::contains);
	}

	private static Stream<Rule> rules() {
		return RULES.rulebook().rules().stream();
	}

}
