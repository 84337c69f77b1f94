package dev.plumbline.advice;

import dev.plumbline.advice.Uses.Reason;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is asked for nothing. */
class UsesTest {

	private static final RuleSet RULES = Shipped.RULES.current();

	private final Uses uses = Uses.of(RULES);

	@ParameterizedTest
	@MethodSource
	void nameAReasonForEveryQuestion(String question) {
		Uses.Use use = this.uses.of(question);
		assertThat(use.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(3).allSatisfy((reason) -> {
			assertThat(reason.when()).isNotEmpty();
			assertThat(reason.because()).isNotBlank();
		}).extracting(Reason::about).doesNotHaveDuplicates();
		assertThat(use.rules()).isGreaterThanOrEqualTo(use.reasons().size());
	}

	static Stream<String> nameAReasonForEveryQuestion() {
		return Questionnaire.shipped().questions().stream().map(Question::id);
	}

	@Test
	void beginWithTheTestThatAnAnswerDecides() {
		assertThat(this.uses.of("regionOutage").reasons().get(0).about()).isEqualTo("tests.availability");
		assertThat(this.uses.of("writers").reasons().get(0).about()).isEqualTo("tests.dataModel");
		assertThat(this.uses.of("messaging").reasons().get(0).about()).isEqualTo("choices.queue");
	}

	@Test
	void sayWhatARuleReadsAndWhatItMakesOfIt() {
		assertThat(this.uses.of("messaging").reasons().get(0)).satisfies((reason) -> {
			assertThat(reason.when()).allMatch((sentence) -> sentence.startsWith("Messages are"));
			assertThat(RULES.rulebook().rules()).extracting("because").contains(reason.because());
		});
	}

	@Test
	void countEveryRuleThatReadsAnAnswer() {
		assertThat(this.uses.of("tenants").rules()).isEqualTo(
				(int) RULES.rulebook().rules().stream().filter((rule) -> rule.inputs().contains("tenants")).count());
	}

	@Test
	void giveWhatIsOnlyWorkedWithTheReasonsOfItsResult() {
		assertThat(this.uses.of("dailyUsers")).isEqualTo(this.uses.of("peakRequestsPerSecond"));
	}

}
