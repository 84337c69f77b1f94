package dev.plumbline.site;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.rules.Rule;
import dev.plumbline.ruleset.ShippedRules;
import dev.plumbline.site.EvidenceList.Row;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of the shipped rules can be found by what is said of them. */
class EvidenceFilterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private final RuleSet ruleSet = new ShippedRules().current();

	private final List<Row> all = EvidenceList.of(this.ruleSet);

	@Test
	void listsEveryFigureWithTheRulesThatMentionIt() {
		assertThat(this.all).extracting(Row::figure).containsExactlyElementsOf(this.ruleSet.evidence().entries());
		assertThat(this.all).flatMap(Row::usedBy)
			.containsAll(
					this.ruleSet.rulebook().rules().stream().filter((rule) -> !rule.evidence().isEmpty()).toList());
		assertThat(row("rabbitmq-rate").usedBy()).extracting(Rule::name)
			.contains("More than RabbitMQ carries comfortably");
	}

	@Test
	void leavesNothingOutUnlessAsked() {
		EvidenceFilter filter = EvidenceFilter.of("  ", "rather", false, "backwards");
		assertThat(filter.narrows()).isFalse();
		assertThat(filter.of(this.all, DAY)).isEqualTo(this.all);
	}

	@Test
	void findsAFigureByAllWordsInItsNameItsSourceOrItsRules() {
		assertThat(found("rabbitmq RATE")).contains("rabbitmq-rate").doesNotContain("postgres-writes");
		assertThat(found("30,000 messages")).contains("rabbitmq-rate");
		assertThat(found("carries comfortably")).contains("rabbitmq-rate");
		assertThat(found(row("rabbitmq-rate").source().title())).contains("rabbitmq-rate");
		assertThat(found("nobody wrote this")).isEmpty();
	}

	@Test
	void takesAnOverdueFigureForWhatItBearsThen() {
		EvidenceEntry rate = row("rabbitmq-rate").figure();
		assertThat(rate.confidence()).isEqualTo(Confidence.MEDIUM);
		LocalDate late = rate.reviewBy().plusDays(1);
		EvidenceFilter low = EvidenceFilter.of("", "low", false, "");
		assertThat(low.of(this.all, rate.reviewBy())).extracting(Row::figure).doesNotContain(rate);
		assertThat(low.of(this.all, late)).extracting(Row::figure).contains(rate);
		EvidenceFilter overdue = EvidenceFilter.of("", "", true, "");
		assertThat(overdue.of(this.all, DAY)).isEmpty();
		assertThat(overdue.of(this.all, late)).extracting(Row::figure).contains(rate);
	}

	@Test
	void sortsByReviewAndByUse() {
		assertThat(EvidenceFilter.of("", "", false, "review").of(this.all, DAY))
			.extracting((row) -> row.figure().reviewBy())
			.isSorted()
			.hasSameSizeAs(this.all);
		assertThat(EvidenceFilter.of("", "", false, "uses").of(this.all, DAY)).extracting((row) -> -row.usedBy().size())
			.isSorted();
	}

	private List<String> found(String words) {
		return EvidenceFilter.of(words, "", false, "")
			.of(this.all, DAY)
			.stream()
			.map((row) -> row.figure().name())
			.toList();
	}

	private Row row(String figure) {
		return this.all.stream().filter((row) -> row.figure().name().equals(figure)).findFirst().orElseThrow();
	}

}
