package dev.plumbline.report.pdf;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.recommendation.RecommendationViews;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.report.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a report down as XHTML, with the style sheet it is to be set by. */
@Component
class Manuscript {

	private final RecommendationViews views;

	private final ITemplateEngine templates;

	private final @Nullable String verifyAt;

	private final String css = css();

	Manuscript(RecommendationViews views, ITemplateEngine templates, SiteSettings site) {
		this.views = views;
		this.templates = templates;
		this.verifyAt = site.verifyAt();
	}

	private static String css() {
		try (InputStream in = Manuscript.class.getResourceAsStream("/report/report.css")) {
			if (in == null) {
				throw new IllegalStateException("No style sheet for reports on the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * As it is read on the day the advice was given, whenever it is written.
	 */
	String write(Report report, Explanation explanation, PdfWishes wishes, Locale locale) {
		Advice advice = report.advice();
		Requirements requirements = Questionnaire.shipped().requirements(report.answers());
		Context context = new Context(locale);
		context.setVariable("report", report);
		context.setVariable("view", this.views.view(advice, report.ruleSet(), requirements, explanation, advice.asOf(),
				locale, (drawing) -> drawing.print(Typefaces.SANS)));
		context.setVariable("answers", this.views.answers(report.answers(), locale));
		context.setVariable("date", advice.asOf().format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale)));
		context.setVariable("sealedAt",
				DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", locale)
					.withZone(ZoneOffset.UTC)
					.format(report.seal().sealedAt()));
		context.setVariable("rules", Integer.toString(report.ruleSet().number()));
		context.setVariable("preparedFor", name(wishes));
		context.setVariable("verifyAt", this.verifyAt);
		context.setVariable("css", this.css);
		return this.templates.process("report/report", context);
	}

	private static @Nullable String name(PdfWishes wishes) {
		String typed = wishes.preparedFor();
		String name = (typed != null) ? Lettering.cleaned(typed) : "";
		return name.isEmpty() ? null : name;
	}

}
