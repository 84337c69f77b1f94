package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import org.springframework.stereotype.Component;

/** Where the visitor is led after a page was sent. */
@Component
class Onward {

	private final DraftAdvisor advisor;

	private final NextPage next;

	Onward(DraftAdvisor advisor, NextPage next) {
		this.advisor = advisor;
		this.next = next;
	}

	/**
	 * Where the answers lead from a page.
	 * @param before the way before the page was answered
	 */
	String from(String id, PageForm form, Journey before, Draft after) {
		Page page = form.page();
		Journey journey = after.journey();
		boolean mistaken = !after.mistakes(form.questions(journey)).isEmpty();
		if (form.stops() && !mistaken) {
			return this.advisor.keep(id);
		}
		if (!form.goesOn() || mistaken) {
			return again(id, form);
		}
		if (form.fromReview()) {
			return journey.firstOpen()
				.filter((open) -> form.opened() ? !Journey.of(Answers.none()).leadsTo(open)
						: before.questions(open).size() < journey.questions(open).size())
				.map((open) -> Addresses.page(id, open) + "?back=" + PageForm.OPENED)
				.orElse(Addresses.review(id));
		}
		return this.next.after(page, after)
			.map((next) -> journey.after(page).filter(next::equals).isPresent() ? Addresses.page(id, next)
					: Addresses.pageFrom(id, next, page))
			.orElse(Addresses.review(id));
	}

	private static String again(String id, PageForm form) {
		String way = form.fromReview() ? "?back=" + form.back()
				: form.from().map((from) -> "?from=" + from.id()).orElse("");
		return Addresses.page(id, form.page()) + way + (form.calculated().isEmpty() ? "" : "#q-" + form.calculated());
	}

	/** The page that is asked next of all that are open, else the review. */
	String open(String id, Draft draft) {
		return this.next.open(draft).map((open) -> Addresses.page(id, open)).orElse(Addresses.review(id));
	}

}
