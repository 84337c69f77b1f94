package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** What is decided, and what comes of it. */
final class RecordOutcome {

	private static final MathContext ROUGHLY = new MathContext(2);

	private final Advice advice;

	private final RecordWords words;

	RecordOutcome(Advice advice, RecordWords words) {
		this.advice = advice;
		this.words = words;
	}

	void write(Markdown record) {
		record.heading(2, this.words.of("adr.outcome"));
		record.paragraph(this.advice.headline());
		this.advice.choices()
			.forEach((area, choice) -> record.bullet(0, this.words.area(area) + ":", chosen(area, choice)));
		this.advice.parts()
			.forEach((part) -> record.bullet(0,
					this.words.of("adr.outcome.part", part.what(), this.words.candidate(part.choice())) + ":",
					part.because()));
		if (!this.advice.ladder().isEmpty()) {
			record.heading(3, this.words.of("adr.steps"));
			this.advice.ladder()
				.forEach((step) -> record.bullet(0, this.words.of("adr.step", step.step(), step.trigger()),
						step.because()));
		}
		consequences(record);
	}

	private String chosen(String area, Advice.Choice choice) {
		String chosen = this.words.candidate(area, choice.choice());
		String margin = this.words
			.of("adr.margin." + choice.margin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return chosen + ". "
				+ ((choice.runnerUp() != null)
						? this.words.of("adr.outcome.runner-up", margin, this.words.candidate(area, choice.runnerUp()))
						: margin + ".");
	}

	private void consequences(Markdown record) {
		record.heading(3, this.words.of("adr.consequences"));
		if (!this.advice.warnings().isEmpty()) {
			record.paragraph(this.words.of("adr.consequences.warnings"));
			this.advice.warnings().forEach((warning) -> record.bullet(0, warning.warning(), warning.because()));
			record.gap();
		}
		record.paragraph(this.words.of("adr.consequences.failures"));
		for (Advice.FailureMode mode : this.advice.failureModes()) {
			record.bullet(0, this.words.candidate(mode.component()), "");
			record.bullet(1, this.words.of("adr.consequences.node"), mode.nodeFails());
			record.bullet(1, this.words.of("adr.consequences.network"), mode.networkPartitions());
			record.bullet(1, this.words.of("adr.consequences.returns"), mode.nodeReturnsAfter30Minutes());
		}
		record.gap().paragraph(this.words.of("adr.consequences.operations"));
		this.advice.operations().forEach((operation) -> record.bullet(0, operation.item() + ".", operation.because()));
		Advice.Cost cost = this.advice.cost();
		record.gap()
			.paragraph(this.words.of("adr.consequences.cost", span(cost.personMonths()), span(cost.people()),
					span(cost.infrastructure())));
	}

	private String span(Advice.Span span) {
		String from = number(span.from());
		String to = number(span.to());
		return from.equals(to) ? from : this.words.of("adr.span", from, to);
	}

	private static String number(double value) {
		return new BigDecimal(value).round(ROUGHLY).stripTrailingZeros().toPlainString();
	}

}
