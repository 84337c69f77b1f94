package dev.plumbline.assessment.asking;

import dev.plumbline.advice.explaining.Prospect;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which page is asked next: those of the three tests in their order, then of the others
 * the one whose answers settle most. Pages that settle about as much keep their order.
 */
@Component
class NextPage {

	private final Foresight foresight;

	NextPage(Foresight foresight) {
		this.foresight = foresight;
	}

	/** The page to be asked of all that are open; empty when none is. */
	Optional<Page> open(Draft draft) {
		Journey way = draft.journey();
		List<Page> open = way.pages().stream().filter((page) -> !way.isDone(page)).toList();
		boolean inOrder = open.size() < 2 || open.get(0).inOrder();
		return (inOrder ? Optional.<Prospect>empty() : this.foresight.of(draft))
			.map((prospect) -> mostDecisive(open, way, prospect))
			.or(() -> open.stream().findFirst());
	}

	/** The page that follows a page once it is answered; empty when all are. */
	Optional<Page> after(Page page, Draft draft) {
		return draft.journey().after(page).filter(Page::inOrder).or(() -> open(draft));
	}

	static Page mostDecisive(List<Page> open, Journey way, Prospect prospect) {
		// of several that are equal the first is kept
		return open.stream()
			.sorted(Comparator.comparing((page) -> -prospect.weight(way.questions(page))))
			.findFirst()
			.orElseThrow();
	}

}
