package dev.plumbline.casebook;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.casebook.Agreement.Comparison;
import dev.plumbline.casebook.Agreement.Score;
import dev.plumbline.casebook.Casebook.Chapter;
import dev.plumbline.casebook.PublishedCase.Difficulty;
import dev.plumbline.casebook.PublishedCase.OutcomeKind;
import dev.plumbline.casebook.PublishedCase.Source;
import dev.plumbline.questionnaire.Answers;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class AgreementTest {

	private static final PublishedCase EASY = published("easy", Difficulty.EASY,
			Map.of(CaseOutcome.TRAFFIC, "false", CaseOutcome.DATABASE, "single-postgres"), Map.of());

	private static final PublishedCase HARD = published("hard", Difficulty.HARD,
			Map.of(CaseOutcome.TRAFFIC, "true", CaseOutcome.AVAILABILITY, "true", CaseOutcome.QUEUE, "kafka"),
			Map.of(CaseOutcome.QUEUE, Set.of("none")));

	private static final Casebook BOOK = new Casebook(
			List.of(new Chapter("First", List.of(EASY)), new Chapter("Second", List.of(HARD))));

	private final Agreement no = Agreement.ofAlways(BOOK, Opinion.ALWAYS_NO);

	private final Agreement notYet = Agreement.ofAlways(BOOK, Opinion.ALWAYS_NOT_YET);

	@Test
	void countsOnlyWhatACaseStates() {
		assertThat(this.no.overall()).isEqualTo(new Score(3, 5));
		assertThat(this.no.of(CaseOutcome.STYLE)).isEqualTo(new Score(0, 0));
	}

	@Test
	void countsEachOutcomeEachCaseAndTheHardOnes() {
		assertThat(this.no.of(CaseOutcome.TRAFFIC)).isEqualTo(new Score(1, 2));
		assertThat(this.no.of(EASY)).isEqualTo(new Score(2, 2));
		assertThat(this.no.hard()).isEqualTo(new Score(1, 3));
	}

	@Test
	void whatIsAcceptedAgreesAsWell() {
		assertThat(this.no.of(CaseOutcome.QUEUE)).isEqualTo(new Score(1, 1));
	}

	@Test
	void notYetIsNeverWrongOnATestAndNeverYesOrNo() {
		assertThat(this.notYet.misses()).isEmpty();
		assertThat(this.notYet.yesOrNo()).isEqualTo(new Score(0, 3));
		assertThat(this.no.yesOrNo()).isEqualTo(new Score(3, 3));
	}

	@Test
	void namesEveryMissWithWhatWasExpectedAndSaid() {
		assertThat(this.no.misses())
			.extracting(Comparison::published, Comparison::outcome, Comparison::expected, Comparison::said)
			.containsExactlyInAnyOrder(tuple(HARD, CaseOutcome.TRAFFIC, "true", "false"),
					tuple(HARD, CaseOutcome.AVAILABILITY, "true", "false"));
	}

	@Test
	void asksForAdviceOnTheAnswersOfEachCase() {
		PublishedCase single = published("single", Difficulty.EASY, Map.of(CaseOutcome.TRAFFIC, "true"), Map.of());
		Agreement agreement = Agreement.of(new Casebook(List.of(new Chapter("Only", List.of(single)))), (answers) -> {
			assertThat(answers).isEqualTo(single.answers());
			return Advices.advice(Opinions.tests(Outcome.YES, Outcome.NO, Outcome.NO));
		});
		assertThat(agreement.overall()).isEqualTo(new Score(1, 1));
	}

	@Test
	void anOpinionIsWhatAnAdviceSaysOnTheOutcomesOfTheCasebook() {
		Opinion opinion = Opinions.parts("nats", "etcd", "microservices");
		assertThat(Opinion.of(Advices.advice(opinion))).isEqualTo(opinion);
	}

	@Test
	void doesNotAskACaseForWhatItDoesNotState() {
		assertThatIllegalArgumentException().isThrownBy(() -> EASY.agrees(CaseOutcome.STYLE, Said.of("monolith")))
			.withMessageContaining("style");
	}

	@Test
	void nothingToAgreeOnIsNoDisagreement() {
		assertThat(new Score(0, 0).share()).isEqualTo(1);
		assertThat(new Score(3, 4).share()).isEqualTo(0.75);
	}

	private static PublishedCase published(String id, Difficulty difficulty, Map<CaseOutcome, String> expected,
			Map<CaseOutcome, Set<String>> accepted) {
		Source source = new Source("Notes", URI.create("https://example.org"), null, null);
		return new PublishedCase(id, id, 2020, "whole product", OutcomeKind.RAN_WELL, difficulty, "It ran.",
				"It taught.", source, List.of(), Answers.none().with("engineers", 3), Set.of(), expected, accepted,
				Map.of());
	}

}
