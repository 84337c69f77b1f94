package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.Shipped;
import dev.plumbline.assessment.Difference.Change;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {

	private static final Answers ORDINARY = Answers.none()
		.with("peakRequestsPerSecond", 200)
		.with("dataGb", 200)
		.with("regionOutage", "half-day")
		.with("writers", "one-place")
		.with("residency", "none");

	@Test
	void isNoneBetweenAnAdviceAndItself() {
		AnswerSamples samples = Shipped.samples(31);
		for (int sample = 0; sample < 100; sample++) {
			Answers answers = samples.next();
			assertThat(Difference.between(answers, advice(answers), answers, advice(answers)).isNone()).isTrue();
		}
	}

	@Test
	void namesWhatWasAnsweredOtherwise() {
		Answers changed = ORDINARY.with("dataGb", new Answers.Range(100, 300, null))
			.unsure("writers")
			.without("residency");
		assertThat(between(ORDINARY, changed).answers()).containsExactly(
				new Change("dataGb", 200.0, new Answers.Range(100, 300, null)),
				new Change("writers", "one-place", "unsure"), new Change("residency", "none", null));
	}

	@Test
	void namesWhatWasDecidedOtherwise() {
		Answers changed = ORDINARY.with("regionOutage", "unnoticed");
		assertThat(between(ORDINARY, changed).outcomes())
			.contains(new Change("verdict", "not-needed", "distributed"), new Change("tests.availability", "no", "yes"),
					new Change("choices.topology", "primary-with-standby", "multi-region-active"))
			.extracting(Change::what)
			.doesNotContain("tests.traffic", "choices.style");
	}

	@Test
	void namesTheFiguresThatMoved() {
		Difference difference = between(ORDINARY, ORDINARY.with("dataGb", 9_000));
		assertThat(difference.figures()).extracting(Change::what).contains("tests.traffic.used", "runway.year");
		assertThat(difference.figures().get(0).from()).isEqualTo(advice(ORDINARY).tests().traffic().used());
	}

	@Test
	void saysThatTheProgramWasAnother() {
		Advice later = new Advisor(Shipped.RULES, "next").advise(Shipped.requirements(ORDINARY), Shipped.DAY);
		Difference difference = Difference.between(ORDINARY, advice(ORDINARY), ORDINARY, later);
		assertThat(difference.origin()).containsExactly(new Change("program", "test", "next"));
		assertThat(difference.isNone()).isFalse();
	}

	private static Difference between(Answers before, Answers after) {
		return Difference.between(before, advice(before), after, advice(after));
	}

	private static Advice advice(Answers answers) {
		return Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY);
	}

}
