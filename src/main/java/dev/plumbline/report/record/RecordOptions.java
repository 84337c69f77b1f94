package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.advice.explaining.WhyNot;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What speaks for and against each option, and why it is not the one chosen. */
final class RecordOptions {

	private final Advice advice;

	private final Explanation explanation;

	private final RecordWords words;

	RecordOptions(Advice advice, Explanation explanation, RecordWords words) {
		this.advice = advice;
		this.explanation = explanation;
		this.words = words;
	}

	void write(Markdown record) {
		record.heading(2, this.words.of("adr.options.detail"));
		this.advice.choices().forEach((area, choice) -> {
			record.heading(3, this.words.area(area));
			for (Advice.Candidate candidate : choice.candidates()) {
				boolean chosen = candidate.candidate().equals(choice.choice());
				String label = this.words.candidate(area, candidate.candidate());
				record.heading(4, chosen ? this.words.of("adr.option.chosen", label) : label);
				candidate(record, candidate,
						this.explanation.whyNot().getOrDefault(area, Map.of()).get(candidate.candidate()));
			}
		});
	}

	private void candidate(Markdown record, Advice.Candidate candidate, @Nullable WhyNot whyNot) {
		record.paragraph(this.words.of("adr.option.score", points(candidate.score())));
		candidate.speaksFor().forEach((reason) -> reason(record, "adr.option.good", reason));
		candidate.against().forEach((reason) -> reason(record, "adr.option.bad", reason));
		candidate.excludedBy().forEach((reason) -> record.bullet(0, this.words.of("adr.option.out"), reason.because()));
		if (candidate.speaksFor().isEmpty() && candidate.against().isEmpty() && candidate.excludedBy().isEmpty()) {
			record.bullet(this.words.of("adr.option.silent"));
		}
		if (whyNot != null) {
			whyNot(record, whyNot);
		}
	}

	private void reason(Markdown record, String key, Advice.Evidence reason) {
		record.bullet(0, this.words.of(key), reason.because() + " (" + points(reason.weight()) + ")");
	}

	private void whyNot(Markdown record, WhyNot whyNot) {
		if (whyNot.outweighedBy() != null) {
			record.bullet(0, this.words.of("adr.option.why"), whyNot.outweighedBy().because());
		}
		if (!whyNot.wouldNeed().isEmpty()) {
			boolean struck = whyNot.excludedBy() != null;
			record.bullet(0, null, this.words.of(struck ? "adr.option.needs.all" : "adr.option.needs.any"));
			whyNot.wouldNeed().forEach((need) -> record.bullet(1, null, need));
		}
	}

	private String points(int points) {
		String amount = this.words.of("choice.points", Math.abs(points));
		return (points < 0) ? this.words.of("value.minus", amount) : amount;
	}

}
