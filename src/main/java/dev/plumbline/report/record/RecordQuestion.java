package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was to be decided: the answers, the three tests, and the options there were. */
final class RecordQuestion {

	private final Report report;

	private final Advice advice;

	private final RecordWords words;

	RecordQuestion(Report report, RecordWords words) {
		this.report = report;
		this.advice = report.advice();
		this.words = words;
	}

	void write(Markdown record) {
		record.frontMatter("status", this.words.of("adr.status"), "date", this.advice.asOf().toString());
		record.heading(1, this.advice.headline());
		context(record);
		drivers(record);
		record.heading(2, this.words.of("adr.options"));
		this.advice.choices()
			.forEach((area,
					choice) -> record.bullet(this.words.of("adr.option", this.words.area(area),
							choice.candidates()
								.stream()
								.map((candidate) -> this.words.candidate(area, candidate.candidate()))
								.collect(Collectors.joining(", ")))));
	}

	private void context(Markdown record) {
		record.heading(2, this.words.of("adr.context"));
		if (this.advice.provisional() && !this.advice.needed().isEmpty()) {
			record.paragraph(this.words.of("adr.provisional",
					this.advice.needed().stream().map(this.words::answer).collect(Collectors.joining(", "))));
		}
		List<Question> said = Questionnaire.shipped()
			.questions()
			.stream()
			.filter((question) -> !this.report.answers().isAbsent(question.id()))
			.toList();
		record.paragraph(this.words.of(said.isEmpty() ? "adr.context.none" : "adr.context.question"));
		said.forEach((question) -> record.bullet(0, this.words.answer(question.id()) + ":",
				this.words.value(this.report.answers(), question.id())));
		record.gap();
		if (!this.advice.assumptions().isEmpty()) {
			record.paragraph(this.words.of("adr.context.assumed"));
			assumptions().forEach((because, assumed) -> {
				record.bullet(0, null, this.words.withNames(because));
				assumed.forEach((one) -> record.bullet(1, this.words.answer(one.answer()) + ":",
						this.words.value(one.answer(), one.value())));
			});
		}
	}

	private Map<String, List<Advice.Assumption>> assumptions() {
		return this.advice.assumptions()
			.stream()
			.collect(Collectors.groupingBy(Advice.Assumption::because, LinkedHashMap::new, Collectors.toList()));
	}

	private void drivers(Markdown record) {
		record.heading(2, this.words.of("adr.drivers"));
		driver(record, "traffic", this.advice.tests().traffic());
		driver(record, "availability", this.advice.tests().availability());
		driver(record, "dataModel", this.advice.tests().dataModel());
	}

	private void driver(Markdown record, String id, Advice.Test test) {
		record.bullet(0, this.words.of("adr.driver", this.words.of("test." + id),
				this.words.of("outcome." + test.outcome().id())), test.because());
	}

}
