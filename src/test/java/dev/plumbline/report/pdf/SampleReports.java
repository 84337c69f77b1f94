package dev.plumbline.report.pdf;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.Explainer;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.recommendation.RecommendationViewsForTests;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;
import dev.plumbline.report.Seal;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reports of advice by the shipped rules, and what makes documents of them. */
final class SampleReports {

	/** Scenarios of the shipped rule set, one for each verdict. */
	static final List<String> VERDICTS = List.of("not-needed", "not-yet", "one-part", "distributed", "cannot-tell");

	static final Typesetter TYPESETTER = new Typesetter();

	private static final List<Scenario.Result> RESULTS = Scenarios.of(Shipped.TEXT)
		.run(Shipped.RULES.current(), Shipped.DAY);

	private static final Manuscript MANUSCRIPT = manuscript();

	private static final Map<Answers, Explanation> EXPLANATIONS = new ConcurrentHashMap<>();

	private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

	private static final Instant SEALED_AT = Instant.parse("2026-11-01T10:15:30Z");

	private SampleReports() {
	}

	/** Of the first golden scenario with that verdict. */
	static Report of(String verdict) {
		return report(RESULTS.stream()
			.filter((result) -> result.advice().verdict().id().equals(verdict))
			.findFirst()
			.orElseThrow()
			.scenario()
			.answers());
	}

	/** Of the scenario in which most rules speak. */
	static Report longest() {
		return report(RESULTS.stream()
			.max(Comparator.comparing((result) -> result.fired().size()))
			.orElseThrow()
			.scenario()
			.answers());
	}

	static Report report(Map<String, ?> answers) {
		Answers read = Questionnaire.shipped().read(answers);
		Advice advice = Shipped.ADVISOR.advise(Shipped.requirements(read), Shipped.DAY);
		return new Report("PL-2026-000123", 1, read, advice, Shipped.RULES.current(), SEALED_AT,
				new Seal("k7f3a9c2", "q".repeat(86), SEALED_AT), "{}".getBytes(StandardCharsets.UTF_8));
	}

	static Explanation explanation(Report report) {
		return EXPLANATIONS.computeIfAbsent(report.answers(),
				(answers) -> Explainer.explain(report.ruleSet(), Shipped.requirements(answers)));
	}

	/** The document before it is set. */
	static String xhtml(Report report, PdfWishes wishes) {
		return MANUSCRIPT.write(report, explanation(report), wishes, Locale.ENGLISH);
	}

	/** For a verdict, with no wishes. */
	static byte[] pdf(String verdict) {
		return PDFS.computeIfAbsent(verdict, (id) -> pdf(of(id), PdfWishes.none()));
	}

	static byte[] pdf(Report report, PdfWishes wishes) {
		return TYPESETTER.set(xhtml(report, wishes), Imprint.of(report, wishes));
	}

	static Manuscript manuscript() {
		MessageSource messages = messages();
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine templates = new SpringTemplateEngine();
		templates.setTemplateResolver(resolver);
		templates.setTemplateEngineMessageSource(messages);
		return new Manuscript(RecommendationViewsForTests.of(messages), templates,
				new SiteSettings("https://plumbline.example"));
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages", "messages-questionnaire", "messages-report");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
