package dev.plumbline.assessment.asking;

import dev.plumbline.advice.Shipped;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed to try other answers. */
class TrialTests {

	private static final Answers ORDINARY = Answers.none()
		.with("peakRequestsPerSecond", 900)
		.with("readShare", 60)
		.with("yearlyGrowth", 1.5)
		.with("dataGb", new Answers.Range(100, 400, null))
		.with("engineers", 12)
		.with("teams", 3)
		.unsure("writers");

	@Test
	void isAsKeptWhileNothingIsChanged() {
		assertThat(trial(ORDINARY, Map.of()).isAsKept()).isTrue();
		assertThat(trial(ORDINARY, Map.of("dataGb", "", "peakRequestsPerSecond", "900")).isAsKept()).isTrue();
	}

	@Test
	void isAsKeptWhenTheFormIsSentAsItIsShown() {
		AnswerSamples samples = Shipped.samples(41);
		for (int sample = 0; sample < 200; sample++) {
			Answers answers = samples.next();
			Trial shown = trial(answers, Map.of());
			Map<String, String> form = new HashMap<>();
			shown.questions().forEach((question) -> form.put(question.id(), shown.text(question)));
			assertThat(trial(answers, form).answers()).isEqualTo(answers);
		}
	}

	@Test
	void comesToTheAnswersThatKeepingItComesTo() {
		AnswerSamples samples = Shipped.samples(43);
		for (int sample = 0; sample < 200; sample++) {
			Answers answers = samples.next().without("dailyUsers").with("teams", 1);
			Trial trial = trial(answers, Map.of("dataGb", "777", "residency", "one-place", "engineers", "33"));
			assertThat(trial.isReadable()).isTrue();
			assertThat(Draft.of(trial.typed()).answers()).isEqualTo(trial.answers());
		}
	}

	@Test
	void changesWhatIsTypedAndNothingElse() {
		Trial trial = trial(ORDINARY, Map.of("peakRequestsPerSecond", "2k", "dataGb", "3 TB", "yearlyGrowth", "3",
				"writers", "same-records"));
		assertThat(trial.isReadable()).isTrue();
		assertThat(trial.answers()).isEqualTo(ORDINARY.with("peakRequestsPerSecond", 2000)
			.with("dataGb", 3000)
			.with("yearlyGrowth", 3)
			.with("writers", "same-records"));
	}

	@Test
	void leavesCountingWhatTheQuestionnaireWouldNoLongerAskFor() {
		Trial trial = trial(ORDINARY, Map.of("peakRequestsPerSecond", "5"));
		assertThat(trial.answers()).isEqualTo(ORDINARY.with("peakRequestsPerSecond", 5));
	}

	@Test
	void countsWhatTheQuestionnaireWouldNotAskFor() {
		Answers few = Answers.none().with("peakRequestsPerSecond", 5);
		assertThat(trial(few, Map.of("peakWritesPerSecond", "4")).answers())
			.isEqualTo(few.with("peakWritesPerSecond", 4));
	}

	@Test
	void triesThePeopleWhereThePeopleWereGiven() {
		Answers people = Answers.none().with("dailyUsers", 8000);
		Trial trial = trial(people, Map.of("dailyUsers", "900,000"));
		assertThat(trial.questions()).extracting(Question::id)
			.contains("dailyUsers")
			.doesNotContain("peakRequestsPerSecond");
		assertThat(trial.answers()).isEqualTo(people.with("dailyUsers", 900_000));
	}

	@Test
	void saysWhatCannotBeRead() {
		Trial trial = trial(ORDINARY, Map.of("dataGb", "much", "engineers", "0", "regionOutage", "never"));
		assertThat(trial.isReadable()).isFalse();
		assertThat(trial.isAsKept()).isFalse();
		assertThat(mistake(trial, "dataGb")).isEqualTo("number");
		assertThat(mistake(trial, "engineers")).isEqualTo("outside");
		assertThat(mistake(trial, "regionOutage")).isEqualTo("missing.choice");
		assertThat(mistake(trial, "yearlyGrowth")).isNull();
	}

	@Test
	void blamesTheEngineersWhereThereAreTooFewForTheTeams() {
		assertThat(mistake(trial(ORDINARY, Map.of("engineers", "2")), "engineers")).isEqualTo("more-teams");
	}

	@Test
	void takesNothingThatIsNotAsked() {
		assertThat(trial(ORDINARY, Map.of("openSourceOnly", "yes", "colour", "red")).isAsKept()).isTrue();
	}

	private static String mistake(Trial trial, String id) {
		Mistake mistake = trial.mistake(Questionnaire.shipped().question(id));
		return (mistake != null) ? mistake.key() : null;
	}

	private static Trial trial(Answers answers, Map<String, String> form) {
		Assessment assessment = new Assessment(answers, Instant.EPOCH, new Retention(Duration.ofDays(1)));
		Map<String, String[]> fields = new HashMap<>();
		form.forEach((name, value) -> fields.put(name, new String[] { value }));
		return Trial.of(assessment, fields);
	}

}
