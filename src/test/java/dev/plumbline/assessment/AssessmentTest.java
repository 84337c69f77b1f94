package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentTest {

	private static final Instant START = Instant.parse("2026-01-31T23:59:59Z");

	private static final Instant LATER = START.plusSeconds(1);

	private final Retention retention = new Retention(Duration.ofDays(28));

	private final Answers answers = Answers.none().with("dataGb", 120).unsure("writers");

	private final Assessment assessment = new Assessment(this.answers, START, this.retention);

	@Test
	void beginsAsADraftThatIsThereForItsTime() {
		assertThat(this.assessment.answers()).isEqualTo(this.answers);
		assertThat(this.assessment.isAdvised()).isFalse();
		assertThat(this.assessment.advice()).isNull();
		assertThat(this.assessment.createdAt()).isEqualTo(START);
		assertThat(this.assessment.deleteAfter()).isEqualTo(LocalDate.of(2026, 2, 28));
	}

	@Test
	void isThereForItsTimeAfterEveryChange() {
		this.assessment.answer(this.answers, LATER, this.retention);
		assertThat(this.assessment.createdAt()).isEqualTo(START);
		assertThat(this.assessment.updatedAt()).isEqualTo(LATER);
		assertThat(this.assessment.deleteAfter()).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void isNeverChangedBeforeItBegan() {
		this.assessment.answer(this.answers, START.minusSeconds(5), this.retention);
		assertThat(this.assessment.updatedAt()).isEqualTo(START);
		assertThat(this.assessment.deleteAfter()).isEqualTo(LocalDate.of(2026, 2, 28));
		this.assessment.advise(adviceFor(this.answers), START.minusSeconds(100_000), this.retention);
		assertThat(this.assessment.updatedAt()).isEqualTo(START);
		assertThat(this.assessment.deleteAfter()).isEqualTo(LocalDate.of(2026, 2, 28));
	}

	@Test
	void keepsTheAdviceThatItWasGiven() {
		Advice advice = adviceFor(this.answers);
		this.assessment.advise(advice, LATER, this.retention);
		assertThat(this.assessment.isAdvised()).isTrue();
		assertThat(this.assessment.advice()).isEqualTo(advice);
		assertThat(this.assessment.updatedAt()).isEqualTo(LATER);
	}

	@Test
	void keepsItsAdviceWhenTheSameAnswersAreGivenAgain() {
		this.assessment.advise(adviceFor(this.answers), LATER, this.retention);
		this.assessment.answer(Answers.none().unsure("writers").with("dataGb", 120.0), LATER, this.retention);
		assertThat(this.assessment.isAdvised()).isTrue();
	}

	@Test
	void losesItsAdviceWithAnotherAnswer() {
		this.assessment.advise(adviceFor(this.answers), LATER, this.retention);
		Answers changed = this.answers.with("dataGb", 121);
		this.assessment.answer(changed, LATER, this.retention);
		assertThat(this.assessment.answers()).isEqualTo(changed);
		assertThat(this.assessment.isAdvised()).isFalse();
		assertThat(this.assessment.advice()).isNull();
	}

	@Test
	void countsTheAdviceThatItIsGivenAndNoneThatIsNeverKept() {
		assertThat(this.assessment.revision()).isZero();
		this.assessment.advise(adviceFor(this.answers), LATER, this.retention);
		this.assessment.advise(adviceFor(this.answers), LATER, this.retention);
		assertThat(this.assessment.revision()).isOne();
		this.assessment.answer(this.answers.with("dataGb", 121), LATER, this.retention);
		assertThat(this.assessment.revision()).isZero();
	}

	@Test
	void readsWhateverItWroteAsItWas() {
		AnswerSamples samples = new AnswerSamples(Questionnaire.shipped(), 11);
		for (int sample = 0; sample < 300; sample++) {
			Answers answers = samples.next();
			assertThat(KeptText.readAnswers(KeptText.of(answers))).isEqualTo(answers);
			Advice advice = adviceFor(answers);
			String text = KeptText.of(advice);
			assertThat(KeptText.readAdvice(text)).isEqualTo(advice);
			assertThat(KeptText.of(KeptText.readAdvice(text))).isEqualTo(text);
		}
	}

	@Test
	void readsAdviceKeptBeforeItHadCurves() {
		String today = KeptText.of(adviceFor(this.answers));
		ObjectNode kept = (ObjectNode) JsonMapper.shared().readTree(today);
		kept.remove("growth");
		Advice read = KeptText.readAdvice(kept.toString());
		assertThat(read.growth()).isNull();
		assertThat(read.headline()).isEqualTo(adviceFor(this.answers).headline());
		assertThat(KeptText.of(read)).isNotEqualTo(today).isEqualTo(kept.toString());
	}

	@Test
	void doesNotShowItsSecret() {
		assertThat(this.assessment.toString()).doesNotContain(this.assessment.secret().value());
	}

	private static Advice adviceFor(Answers answers) {
		return Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY);
	}

}
