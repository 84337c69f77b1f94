package dev.plumbline.qualification;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.StockDrools;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.RuleRun;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drools as it comes grades as we do, with the sentences of {@code qualification.dsl},
 * which is written from the vocabulary; run with -Dgolden=write to renew it.
 */
class StockDroolsGradingTest {

	private static final Path FILE = Path.of("src/main/resources/rules/qualification.dsl");

	private static final int CASES = 300;

	@Test
	void fileSaysWhatTheSentencesSay() throws IOException {
		String written = QualificationVocabulary.sentences().toDsl();
		if ("write".equals(System.getProperty("golden"))) {
			Files.writeString(FILE, written);
		}
		assertThat(Files.readString(FILE)).isEqualTo(written);
	}

	@Test
	void gradesTheSameAsOurRulebook() {
		Qualification qualification = Qualification.read(Shipped.TEXT);
		StockDrools stock = StockDrools.of(QualificationVocabulary.sentences(), Shipped.TEXT.qualification(),
				Shipped.RULES.current().evidence());
		AnswerSamples samples = Shipped.samples(20_261_209);
		SampleLeads leads = new SampleLeads();
		for (int i = 0; i < CASES; i++) {
			Requirements requirements = Shipped.requirements(samples.next());
			Advice advice = Shipped.ADVISOR.advise(requirements, Shipped.DAY);
			Lead lead = leads.next();
			Judgement judgement = new Judgement();
			try (RuleRun run = stock.startWith(judgement)) {
				Qualification.Judged theirs = qualification.judged(new Occasion(advice, requirements, lead), judgement,
						run);
				Qualification.Judged ours = qualification.judge(advice, requirements, lead);
				assertThat(theirs.grading()).isEqualTo(ours.grading());
				assertThat(Set.copyOf(theirs.fired())).isEqualTo(Set.copyOf(ours.fired()));
			}
		}
	}

}
