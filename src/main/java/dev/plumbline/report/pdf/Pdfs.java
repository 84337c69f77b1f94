package dev.plumbline.report.pdf;

import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.assessment.explanations.Workroom;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Makes PDFs of reports, within what the machine can bear. */
@Component
public class Pdfs implements AutoCloseable {

	private final Explanations explanations;

	private final Manuscript manuscript;

	private final Workroom workroom;

	/** Each thread reads typefaces of its own, as they serve one document at a time. */
	private final ThreadLocal<Typesetter> typesetters = ThreadLocal.withInitial(Typesetter::new);

	Pdfs(PdfSettings settings, Explanations explanations, Manuscript manuscript, MeterRegistry meters) {
		this.explanations = explanations;
		this.manuscript = manuscript;
		this.workroom = new Workroom("typesetting", settings.threads(), settings.queue(), settings.patience());
		new ExecutorServiceMetrics(this.workroom.threads(), "plumbline.pdf", List.of()).bindTo(meters);
	}

	/**
	 * The document; the same bytes for the same report and wishes.
	 * @param caller who asks, for the explanation that belongs into it
	 * @throws dev.plumbline.assessment.explanations.NotNow when the caller, or everybody
	 * together, has asked for too much
	 */
	public byte[] pdf(Report report, PdfWishes wishes, Caller caller, Locale locale) {
		Explanation explanation = this.explanations.explain(caller, report.ruleSet(),
				Questionnaire.shipped().requirements(report.answers()));
		return this.workroom.done(() -> this.typesetters.get()
			.set(this.manuscript.write(report, explanation, wishes, locale), Imprint.of(report, wishes)));
	}

	/** Refuses whatever comes from now on, and lets what has begun come to its end. */
	@Override
	public void close() {
		this.workroom.close();
	}

}
