package dev.plumbline.api;

import dev.plumbline.assessment.explanations.NotNow;
import dev.plumbline.questionnaire.Refusal;
import dev.plumbline.questionnaire.RefusedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what went wrong into the words of {@code api/problems.properties}. */
final class ProblemTexts {

	private static final int LONGEST_QUOTE = 60;

	private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

	ProblemTexts() {
		this.texts.setBasename("api/problems");
		this.texts.setDefaultEncoding("UTF-8");
		this.texts.setFallbackToSystemLocale(false);
		this.texts.setAlwaysUseMessageFormat(true);
	}

	Problem problem(RefusedAnswers refused) {
		List<Refusal> refusals = refused.refusals();
		if (refusals.size() == 1) {
			return problem(Fault.ANSWERS_REFUSED, refusals.get(0).problem(), refusals);
		}
		String detail = sentence(Fault.ANSWERS_REFUSED.key(), String.valueOf(refused.count()),
				String.valueOf(refusals.size()));
		return problem(Fault.ANSWERS_REFUSED, detail, refusals);
	}

	Problem problem(RefusedRequest refused) {
		String field = refused.field();
		List<String> values = new ArrayList<>();
		if (field != null) {
			values.add(shortened(field));
		}
		refused.values().forEach((value) -> values.add(shortened(value)));
		Fault fault = refused.fault();
		return (field != null) ? problemWithField(fault, values.toArray(String[]::new))
				: problem(fault, values.toArray(String[]::new));
	}

	private Problem problemWithField(Fault fault, String... values) {
		String withField = this.texts.getMessage(fault.key() + ".field", values, null, Locale.ROOT);
		String detail = (withField != null) ? withField : sentence(fault.key(), values);
		Refusal refusal = new Refusal(values[0], detail, sentence(fault.key() + ".allowed", values));
		return problem(fault, detail, List.of(refusal));
	}

	Problem problem(NotNow later) {
		boolean tooMuch = later.getStatusCode().equals(Fault.EXPLAIN_TOO_MUCH.status());
		return problem(tooMuch ? Fault.EXPLAIN_TOO_MUCH : Fault.EXPLAIN_BUSY, String.valueOf(later.seconds()));
	}

	Problem problem(Fault fault, String... values) {
		return problem(fault, sentence(fault.key(), values), List.of());
	}

	private static Problem problem(Fault fault, String detail, List<Refusal> errors) {
		return new Problem("about:blank", fault.status().getReasonPhrase(), fault.status().value(), detail, errors);
	}

	private String sentence(String key, String... values) {
		return this.texts.getMessage(key, values, Locale.ROOT);
	}

	private static String shortened(@Nullable String text) {
		String line = String.valueOf(text).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ");
		return (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
	}

}
