package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.advice.explaining.UsedEvidence;
import dev.plumbline.report.Report;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Source;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the decision rests on, with its dates; and how to know the record again. */
final class RecordSources {

	private static final String OURS = "our-judgement";

	private final Report report;

	private final Explanation explanation;

	private final RecordWords words;

	private final Map<String, Source> sources;

	RecordSources(Report report, Explanation explanation, RecordWords words) {
		this.report = report;
		this.explanation = explanation;
		this.words = words;
		this.sources = report.ruleSet()
			.evidence()
			.sources()
			.stream()
			.collect(Collectors.toMap(Source::id, Function.identity()));
	}

	void write(Markdown record) {
		Advice advice = this.report.advice();
		record.heading(2, this.words.of("adr.more"))
			.paragraph(this.words.of("adr.more.given", this.words.day(advice.asOf()),
					Integer.toString(advice.rulebook()), advice.program()))
			.paragraph(this.words.of("adr.more.number", this.report.number(), Integer.toString(this.report.revision()),
					this.words.moment(this.report.seal().sealedAt()), this.report.seal().key(),
					this.report.seal().fingerprint()))
			.paragraph(this.words.of("adr.more.verify"));
		record.heading(3, this.words.of("adr.figures"));
		this.explanation.evidence()
			.stream()
			.filter((figure) -> !figure.usedBy().isEmpty())
			.forEach((figure) -> record.bullet(figure(figure)));
		record.heading(3, this.words.of("adr.sources"));
		cited().stream()
			.map(this.sources::get)
			.forEach((source) -> record.link(source.title(), source.address(), source.publisher()));
	}

	private String figure(UsedEvidence used) {
		EvidenceEntry figure = this.report.ruleSet().evidence().entry(used.name());
		String source = used.source().equals(OURS) ? this.words.of("adr.figure.ours")
				: this.sources.get(used.source()).title();
		return this.words.of("adr.figure", figure.amount(), figure.name().replace('-', ' '), source,
				this.words.day(figure.measuredOn()), figure.confidence().id().replace('-', ' '),
				this.words.day(figure.reviewBy()));
	}

	/** In the order in which they are first needed. */
	private Set<String> cited() {
		Set<String> cited = new LinkedHashSet<>();
		this.report.advice().findings().forEach((finding) -> cited.addAll(finding.sources()));
		this.explanation.evidence()
			.stream()
			.filter((figure) -> !figure.usedBy().isEmpty())
			.forEach((figure) -> cited.add(figure.source()));
		cited.remove(OURS);
		cited.retainAll(this.sources.keySet());
		return cited;
	}

}
