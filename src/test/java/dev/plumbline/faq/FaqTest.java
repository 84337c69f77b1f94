package dev.plumbline.faq;

import dev.plumbline.account.Attention;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.ShippedRules;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Answers bound to the rules: read, set, and told of when they no longer follow. */
class FaqTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final String FRONT = "---\nquestion: \"Why?\"\nshort: \"Because.\"\ngroup: basics\n";

	private final Faq faq = new Faq();

	@Test
	void readsFrontMatterAndText() {
		Entry entry = EntryReader.read("07-why.md", FRONT + "asks: [dataGb]\n---\n\nA text.\n");
		assertThat(entry).isEqualTo(new Entry("why", "Why?", "Because.", Entry.Group.BASICS, List.of("dataGb"),
				List.of(), List.of(), List.of(), List.of(), "A text."));
	}

	@Test
	void refusesASlipAndNamesTheFile() {
		assertThatThrownBy(() -> EntryReader.read("07-why.md", FRONT + "ask: [dataGb]\n---\nA text."))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("07-why.md")
			.hasMessageContaining("ask");
		assertThatThrownBy(() -> EntryReader.read("why.md", FRONT + "---\nA text.")).hasMessageContaining("why.md");
	}

	@Test
	void fillsFiguresInAndSaysWhereTheyComeFrom() {
		assertThat(Figures.html("Up to [postgres-writes] writes.", RULES.evidence()))
			.isEqualTo("<p>Up to <a href=\"/evidence#postgres-writes\">10,000</a> writes.</p>\n");
	}

	@Test
	void leavesMarkupInATextAsText() {
		assertThat(Figures.html("<script>x</script>\n\n<b>y</b>", RULES.evidence())).doesNotContain("<script", "<b>");
	}

	@Test
	void noticesAFigureThatIsGone() {
		assertThat(Figures.unknown("About [no-such-figure] and [postgres-writes].", RULES.evidence()))
			.containsExactly("no-such-figure");
	}

	@Test
	void tellsOfNothingWhileEverythingFollows() {
		assertThat(matters(RULES)).isEmpty();
	}

	@Test
	void tellsWhichAnswersNoLongerFollow() {
		RuleSet changed = withoutKafka();
		Entry queues = this.faq.find("kafka-rabbitmq-or-nats").orElseThrow();
		assertThat(this.faq.follows(queues, changed, DAY)).isFalse();
		assertThat(new EntryWriter(this.faq).write(queues, changed, DAY).follows()).isFalse();
		assertThat(matters(changed)).singleElement().satisfies((matter) -> {
			assertThat(matter.values().get(0)).contains(queues.question());
			assertThat(matter.address()).startsWith("/faq/");
		});
	}

	@Test
	void tellsOfAnAnswerWhoseScenarioIsGone() {
		RuleSet changed = with("scenarios/01-golden.yaml",
				(text) -> text.replace("Old events read again, sixty", "Old news read again, sixty"));
		Entry queues = this.faq.find("kafka-rabbitmq-or-nats").orElseThrow();
		assertThat(this.faq.examples(queues, changed, DAY)).hasSize(queues.follows().size() - 1);
		assertThat(new EntryWriter(this.faq).write(queues, changed, DAY).follows()).isFalse();
		assertThat(matters(changed)).singleElement()
			.satisfies((matter) -> assertThat(matter.values().get(0)).contains(queues.question()));
	}

	@Test
	void goesByTheScenariosOfTheRulesThatAreAsked() {
		RuleSet changed = with("scenarios/01-golden.yaml", (text) -> text
			.replace("messaging: [replay], messagesPerSecond: 60000", "messaging: [], messagesPerSecond: 6"));
		Entry queues = this.faq.find("kafka-rabbitmq-or-nats").orElseThrow();
		assertThat(this.faq.follows(queues, changed, DAY)).isFalse();
	}

	@Test
	void hasNothingToSayOfScenariosThatCannotBeRead() {
		RuleSet changed = with("scenarios/01-golden.yaml", (text) -> "- scenario: \"One\"\n  unheardOf: 1\n");
		assertThat(matters(changed)).hasSize(1);
		assertThat(new Answers(this.faq).of(changed, DAY)).filteredOn((answer) -> answer.text().isEmpty())
			.extracting(Answers.Answer::slug)
			.contains("kafka-rabbitmq-or-nats");
	}

	/** The shipped rules with a first draft of Kafka so heavy that it is never chosen. */
	private static RuleSet withoutKafka() {
		return with("candidates.yaml", (text) -> text.replaceFirst("(id: kafka\\b[^}]*?prior: )-?[0-9]+", "$1-99"));
	}

	private static RuleSet with(String file, UnaryOperator<String> change) {
		Map<String, String> files = new TreeMap<>(ShippedRules.text().files());
		files.computeIfPresent(file, (name, text) -> change.apply(text));
		assertThat(files.get(file)).isNotEqualTo(ShippedRules.text().file(file));
		return RuleSet.read(2, new RuleSetText(files));
	}

	private List<Attention.Matter> matters(RuleSet ruleSet) {
		Clock clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new FaqAttention(this.faq, new InForce(ruleSet), clock).matters();
	}

	private record InForce(RuleSet current) implements RulesInForce {

		@Override
		public RuleSet byNumber(int number) {
			return this.current;
		}

	}

}
