package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Question;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Prepares a page of the questionnaire. */
final class PageWriter {

	private final Texts texts;

	private final Draft draft;

	PageWriter(Texts texts, Draft draft) {
		this.texts = texts;
		this.draft = draft;
	}

	/**
	 * @param id of the assessment; absent before there is one
	 */
	PageView write(@Nullable String id, PageForm form, List<String> also) {
		Page page = form.page();
		Journey journey = this.draft.journey();
		List<Question> questions = form.questions(journey);
		List<QuestionView> views = new QuestionWriter(this.texts, this.draft.typed(), this.draft.mistakes(questions))
			.write(questions);
		String before = form.fromReview() ? Addresses.review(id)
				: journey.before(page).map((earlier) -> Addresses.page(id, earlier)).orElse(null);
		return new PageView(page.title(), page.lead(), Addresses.page(id, page), before,
				this.draft.typed().fingerprint(questions), form.back(), also, views,
				views.stream().flatMap((view) -> view.errors().stream()).toList(), journey.pages().indexOf(page) + 1,
				journey.pages().size(), journey.done());
	}

}
