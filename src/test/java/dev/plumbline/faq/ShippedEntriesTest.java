package dev.plumbline.faq;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every shipped answer holds: it says nothing that the shipped rules do not. */
class ShippedEntriesTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final Faq FAQ = new Faq();

	private static final EntryWriter WRITER = new EntryWriter(FAQ);

	@ParameterizedTest
	@MethodSource("entries")
	void followsFromTheRules(Entry entry) {
		assertThat(FAQ.examples(entry, RULES, DAY)).hasSameSizeAs(entry.follows())
			.allSatisfy((example) -> assertThat(example.holds())
				.as("%s: %s %s", example.follows(), example.advice().verdict(), example.advice().choices().keySet())
				.isTrue());
	}

	@ParameterizedTest
	@MethodSource("entries")
	void namesOnlyWhatIsThere(Entry entry) {
		assertThat(Figures.unknown(entry.body(), RULES.evidence())).isEmpty();
		assertThat(entry.asks()).hasSizeBetween(0, 3).allMatch(Questionnaire.shipped()::asks);
		assertThat(entry.shows()).allSatisfy((area) -> assertThat(RULES.candidates().area(area)).isNotNull());
		assertThat(entry.see()).allMatch((slug) -> FAQ.find(slug).isPresent());
		assertThat(entry.cases()).allMatch((id) -> Casebook.shipped().find(id).isPresent());
	}

	@ParameterizedTest
	@MethodSource("entries")
	void isSetWithEveryFigureFilledIn(Entry entry) {
		EntryView view = WRITER.write(entry, RULES, DAY);
		assertThat(view.html()).startsWith("<p>").doesNotContainPattern("\\[[a-z]+-").doesNotContain("**");
		assertThat(view.follows()).isTrue();
	}

	@Test
	void answersWhatTheArticleAsksAndMore() {
		assertThat(FAQ.entries()).extracting(Entry::slug)
			.contains("what-is-a-distributed-systems-engineer", "where-they-earn-the-rate", "when-you-need-one",
					"the-most-common-mistake", "when-do-i-need-a-distributed-system", "kafka-rabbitmq-or-nats",
					"single-postgres-or-distributed-database", "etcd-consul-or-zookeeper",
					"what-happens-when-a-node-fails", "what-happens-when-the-network-splits",
					"what-happens-when-a-node-returns", "observability-across-machines")
			.hasSizeGreaterThanOrEqualTo(22);
	}

	static Stream<Named<Entry>> entries() {
		return FAQ.entries().stream().map((entry) -> Named.of(entry.slug(), entry));
	}

}
