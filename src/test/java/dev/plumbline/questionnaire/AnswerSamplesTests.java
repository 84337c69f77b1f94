package dev.plumbline.questionnaire;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Sampled answers are valid, repeatable, and leave nothing out. */
class AnswerSamplesTests {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	@Test
	void drawsAnswersThatCanAlwaysBeRead() {
		AnswerSamples samples = new AnswerSamples(this.questionnaire, 1);
		for (int i = 0; i < 5000; i++) {
			Answers answers = samples.next();
			Requirements requirements = this.questionnaire.requirements(answers);
			assertThat(this.questionnaire.read(answers.toMap())).isEqualTo(answers);
			assertThat(requirements.teams()).isLessThanOrEqualTo(requirements.engineers());
		}
	}

	@Test
	void drawsTheSameForTheSameSeed() {
		assertThat(drawn(42)).isEqualTo(drawn(42)).isNotEqualTo(drawn(43));
	}

	@Test
	void drawsTheSameOnEveryMachine() {
		Draw draw = new Draw(2026);
		List<Double> drawn = Stream.generate(() -> draw.between(1, 1_000_000)).limit(5).toList();
		assertThat(drawn).containsExactly(5150.0, 125_000.0, 55_200.0, 1510.0, 112_000.0);
	}

	@Test
	void drawsAValueForEveryQuestionWhenAskedTo() {
		AnswerSamples samples = new AnswerSamples(this.questionnaire, 3);
		for (int i = 0; i < 500; i++) {
			Answers answers = samples.nextComplete();
			assertThat(this.questionnaire.questions())
				.allMatch((question) -> answers.isGiven(question.id()) && !isRange(answers, question));
		}
	}

	@Test
	void drawsEveryChoiceAndEveryKindOfGap() {
		AnswerSamples samples = new AnswerSamples(this.questionnaire, 4);
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 3000; i++) {
			Answers answers = samples.next();
			this.questionnaire.questions().forEach((question) -> seen.addAll(traits(answers, question)));
		}
		assertThat(seen).containsAll(this.questionnaire.questions().stream().flatMap(this::allTraits).toList());
	}

	@Test
	void drawsNearTheLimitsItIsGiven() {
		AnswerSamples samples = new AnswerSamples(this.questionnaire, 5, List.of(12_345.0));
		long near = Stream.generate(samples::nextComplete)
			.limit(2000)
			.filter((answers) -> ((Double) 12_345.0).equals(answers.value("peakWritesPerSecond")))
			.count();
		assertThat(near).isGreaterThan(20);
	}

	private List<Answers> drawn(long seed) {
		return Stream.generate(new AnswerSamples(this.questionnaire, seed)::next).limit(200).toList();
	}

	private static boolean isRange(Answers answers, Question question) {
		return answers.value(question.id()) instanceof Answers.Range;
	}

	private static List<String> traits(Answers answers, Question question) {
		String id = question.id();
		Object value = answers.value(id);
		if (value == null) {
			return List.of(id + (answers.isUnsure(id) ? " unsure" : " absent"));
		}
		if (question.kind().isNumeric()) {
			return List.of(id + (isRange(answers, question) ? " range" : " number"));
		}
		List<?> chosen = (value instanceof List<?> list) ? list : List.of(value);
		return chosen.isEmpty() ? List.of(id + " nothing")
				: chosen.stream().map((choice) -> id + " " + choice).toList();
	}

	private Stream<String> allTraits(Question question) {
		Stream<String> given = switch (question.kind()) {
			case NUMBER, WHOLE -> Stream.of("range", "number");
			case CHOICE -> question.choices().stream();
			case SEVERAL -> Stream.concat(question.choices().stream(), Stream.of("nothing"));
			case YES_NO -> Stream.of("true", "false");
		};
		return Stream.concat(given, Stream.of("absent", "unsure")).map((trait) -> question.id() + " " + trait);
	}

}
