package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Advice.Verdict;
import dev.plumbline.advice.explaining.Prospect;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Journey;
import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.PlainBusiness;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.ruleset.ShippedRules;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked next. */
class NextPageTests {

	private static final ShippedRules RULES = new ShippedRules();

	private final NextPage next = new NextPage(new Foresight(RULES));

	@Test
	void asksForTheThreeTestsInTheirOrder() {
		assertThat(this.next.open(draft(Answers.none()))).contains(page("traffic"));
		Answers later = PlainBusiness.tests().without("regionOutage").without("writers").without("residency");
		assertThat(this.next.open(draft(later))).contains(page("availability"));
		assertThat(this.next.after(page("traffic"), draft(later))).contains(page("data"));
	}

	@Test
	void leadsPastAPageThatDecidesLess() {
		Draft draft = draft(PlainBusiness.tests().with("regionOutage", "unnoticed"));
		assertThat(draft.journey().after(page("places"))).contains(page("failure"));
		assertThat(this.next.after(page("places"), draft)).contains(page("workload"));
	}

	@Test
	void comesBackToWhatItLedPast() {
		Draft draft = draft(PlainBusiness.tests()
			.with("regionOutage", "unnoticed")
			.unsure("workloads")
			.unsure("messaging")
			.unsure("coordination")
			.unsure("engineers")
			.unsure("onCall")
			.unsure("servicesToday")
			.unsure("databaseToday")
			.unsure("reasons")
			.unsure("operatedDistributed")
			.unsure("hosting")
			.unsure("managedServices")
			.unsure("openSourceOnly")
			.unsure("revenueOver10m"));
		assertThat(this.next.after(page("estate"), draft)).contains(page("failure"));
	}

	@Test
	void endsWhenEveryPageIsAnswered() {
		Draft draft = draft(PlainBusiness.tests()
			.with("workloads", List.of("business"))
			.with("messaging", List.of())
			.with("coordination", List.of())
			.with("engineers", 8)
			.with("onCall", "1-3")
			.with("servicesToday", "one-app")
			.with("databaseToday", "postgres")
			.with("reasons", List.of()));
		assertThat(this.next.open(draft)).isEmpty();
		assertThat(this.next.after(page("workload"), draft)).isEmpty();
	}

	@Test
	void keepsTheOrderOfPagesThatDecideAboutAsMuch() {
		assertThat(mostDecisive(Map.of("workloads", 0.2, "messaging", 0.22, "coordination", 0.1)))
			.isEqualTo(page("workload"));
		assertThat(mostDecisive(Map.of())).isEqualTo(page("workload"));
	}

	@Test
	void countsAllQuestionsOfAPage() {
		assertThat(mostDecisive(Map.of("workloads", 0.2, "engineers", 0.15, "onCall", 0.15))).isEqualTo(page("people"));
	}

	private static Page mostDecisive(Map<String, Double> settles) {
		Journey way = Journey.of(PlainBusiness.tests());
		List<Page> open = way.pages().stream().filter((page) -> !way.isDone(page)).toList();
		return NextPage.mostDecisive(open, way, new Prospect(Verdict.NOT_NEEDED, 9, Set.of("verdict"), settles));
	}

	@Test
	void goesOnInOrderWhenThereIsNoTimeToLookAhead() {
		Foresight none = new Foresight(RULES, 0);
		Draft draft = draft(PlainBusiness.tests().with("regionOutage", "unnoticed"));
		assertThat(none.of(draft)).isEmpty();
		assertThat(new NextPage(none).after(page("places"), draft)).contains(page("failure"));
	}

	@Test
	void looksAheadOnceForTheSameAnswers() {
		Foresight foresight = new Foresight(RULES);
		Prospect first = foresight.of(draft(PlainBusiness.tests())).orElseThrow();
		assertThat(foresight.of(draft(PlainBusiness.tests()))).containsSame(first);
		assertThat(foresight.of(draft(PlainBusiness.tests().with("dataGb", 5000)))).get().isNotEqualTo(first);
	}

	private static Draft draft(Answers answers) {
		return Draft.of(Typed.kept(new TypedForm(answers).fields()));
	}

	private static Page page(String id) {
		return Questionnaire.shipped()
			.pages()
			.stream()
			.filter((page) -> page.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
