package dev.plumbline.rehearsal;

import dev.plumbline.advice.Shipped;
import dev.plumbline.rehearsal.comparing.Alternative;
import dev.plumbline.rehearsal.comparing.Changed;
import dev.plumbline.rehearsal.comparing.ChangedPart;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The draft with one change taken back at a time. */
class AlternativesTest {

	private static final ChangedPart RATE = new ChangedPart("figure", "rabbitmq-rate");

	private static final ChangedPart ORDER = new ChangedPart("rule", "Strict order for each customer");

	@Test
	void takesEachChangeBackAndLeavesTheOthers() {
		RuleSetText figure = Changed.figure("rabbitmq-rate", "30000", "300");
		RuleSetText both = Changed.text(figure, "33-queue.dslr",
				"Favour kafka clearly\n  Favour rabbitmq, nats a little",
				"Favour kafka strongly\n  Favour rabbitmq, nats a little");
		Alternatives alternatives = Alternatives.of(Shipped.TEXT, both);
		assertThat(alternatives.changes()).containsExactlyInAnyOrder(RATE, ORDER);
		assertThat(alternatives.tried()).extracting(Alternative::part).containsExactlyInAnyOrder(RATE, ORDER);
		assertThat(without(alternatives, RATE).ruleSet().evidence().value("rabbitmq-rate")).isEqualTo(30_000);
		assertThat(without(alternatives, ORDER).ruleSet().hash()).isEqualTo(figure.hash());
	}

	@Test
	void leavesOutWhatDecidesNothing() {
		RuleSetText text = Changed.text(Shipped.TEXT, "scenarios/01-golden.yaml", "A mid-market SaaS",
				"A middling SaaS");
		assertThat(Alternatives.of(Shipped.TEXT, text).changes()).isEmpty();
	}

	@Test
	void leavesOutHowEnquiriesAreGraded() {
		RuleSetText text = Changed.text(Shipped.TEXT, "qualification.dslr", "Speak for the enquiry decisively",
				"Speak for the enquiry a little");
		text = Changed.text(text, "qualification.dslr", "chapter \"Which", "chapter \"Who and which");
		assertThat(Alternatives.of(Shipped.TEXT, text).changes()).isEmpty();
	}

	@Test
	void triesNoChangeWithoutWhichTheDraftCannotBeRead() {
		RuleSetText text = Changed.text(Shipped.TEXT, "evidence.yaml", "- name: rabbitmq-rate",
				"- name: rabbitmq-limit");
		RuleSetText renamed = Changed.text(text, "33-queue.dslr", "[rabbitmq-rate]", "[rabbitmq-limit]");
		Alternatives alternatives = Alternatives.of(Shipped.TEXT, renamed);
		assertThat(alternatives.changes()).contains(new ChangedPart("figure", "rabbitmq-limit"));
		assertThat(alternatives.tried()).extracting(Alternative::part)
			.doesNotContain(new ChangedPart("figure", "rabbitmq-limit"));
	}

	private static Alternative without(Alternatives alternatives, ChangedPart part) {
		return alternatives.tried().stream().filter((one) -> one.part().equals(part)).findFirst().orElseThrow();
	}

}
