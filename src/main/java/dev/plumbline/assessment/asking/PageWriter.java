package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Question;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Prepares a page of the questionnaire. */
final class PageWriter {

	private final Texts texts;

	private final ReasonWriter reasons;

	private final Draft draft;

	PageWriter(Texts texts, ReasonWriter reasons, Draft draft) {
		this.texts = texts;
		this.reasons = reasons;
		this.draft = draft;
	}

	/**
	 * @param id of the assessment; absent before there is one
	 * @param settled that the verdict holds, when it does
	 */
	PageView write(@Nullable String id, PageForm form, @Nullable SettledView settled) {
		Page page = form.page();
		Journey journey = this.draft.journey();
		List<Question> questions = form.questions(journey);
		List<QuestionView> views = new QuestionWriter(this.texts, this.reasons, this.draft.typed(),
				this.draft.mistakes(questions))
			.write(questions);
		Optional<Page> from = form.from().filter(journey::leadsTo).filter((other) -> !form.fromReview());
		String before = form.fromReview() ? Addresses.review(id)
				: from.or(() -> before(page)).map((earlier) -> Addresses.page(id, earlier)).orElse(null);
		return new PageView(page.title(), page.lead(), Addresses.page(id, page), before, from.map(Page::id).orElse(""),
				this.draft.typed().fingerprint(questions), form.back(), form.also(), views,
				views.stream().flatMap((view) -> view.errors().stream()).toList(), stops(id, page),
				journey.pages().indexOf(page) + 1, journey.done(), settled);
	}

	/** The one before in the order that was answered, for whoever was led past some. */
	private Optional<Page> before(Page page) {
		Journey journey = this.draft.journey();
		List<Page> pages = journey.pages();
		return pages.stream()
			.limit(Math.max(0, pages.indexOf(page)))
			.filter(journey::isDone)
			.reduce((one, next) -> next)
			.or(() -> journey.before(page));
	}

	private List<PageView.Stop> stops(@Nullable String id, Page here) {
		Journey journey = this.draft.journey();
		return journey.pages()
			.stream()
			.map((page) -> new PageView.Stop(page.title(), Addresses.page(id, page), journey.isDone(page),
					page.equals(here)))
			.toList();
	}

}
