package dev.plumbline.api;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.List;

/**
 * The page that explains the API to a person, with examples that are true when it is
 * read.
 */
@Hidden
@Controller
class ApiPage {

	private final List<ApiExample> examples = ApiExample.all();

	private final ProblemTexts texts = new ProblemTexts();

	private final AdviceOfToday advice;

	ApiPage(AdviceOfToday advice) {
		this.advice = advice;
	}

	@GetMapping("/api")
	String page(HttpServletRequest request, Model model) {
		model.addAttribute("base", ServletUriComponentsBuilder.fromContextPath(request).toUriString());
		model.addAttribute("examples",
				this.examples.stream()
					.map((example) -> example.shown(this.advice, Caller.of(request), this.texts))
					.toList());
		model.addAttribute("answers", Questionnaire.shipped().questions().stream().map(Row::of).toList());
		return "api";
	}

	/** A line of the table of answers; the value for an open one as JSON. */
	record Row(String id, String kind, @Nullable Double min, @Nullable Double max, @Nullable String unit,
			@Nullable List<String> choices, @Nullable String computedFrom, @Nullable String openJson) {

		static Row of(Question question) {
			Object open = question.defaultValue();
			return new Row(question.id(), question.kind().id(), question.min(), question.max(), question.unit(),
					question.kind().hasChoices() ? question.choices() : null, question.computedFrom(),
					(open != null) ? ApiJson.writeIndented(open) : null);
		}

	}

}
