package dev.plumbline.assessment.recommendation;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.ruleset.ShippedRules;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids and numbers become what a person would write. */
class RecommendationWordsTests {

	private final RecommendationWords words = words();

	private static RecommendationWords words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new RecommendationWords(messages, Locale.ENGLISH, new ShippedRules().current());
	}

	@Test
	void namesEveryAnswerAndEveryChoice() {
		for (Question question : Questionnaire.shipped().questions()) {
			assertThat(this.words.answer(question.id())).isNotEqualTo(question.id());
			assertThat(Questionnaire.shipped().wording(question.id()).options().keySet())
				.containsAll(question.choices());
		}
	}

	@Test
	void writesAnswersAsPeopleDo() {
		assertThat(this.words.value("peakRequestsPerSecond", 12_500.0)).isEqualTo("12,500 a second");
		assertThat(this.words.value("engineers", 8)).isEqualTo("8");
		assertThat(this.words.value("dataGb", 0.5)).isEqualTo("0.5 GB");
		assertThat(this.words.value("tenants", true)).isEqualTo("yes");
		assertThat(this.words.value("messaging", List.of())).isEqualTo("none");
		assertThat(this.words.value("messaging", List.of("jobs", "replay")))
			.isEqualTo("Background jobs, Reading old events again");
		assertThat(this.words.value("unheard-of", "whatever")).isEqualTo("whatever");
	}

	@Test
	void givesMeasuredAmountsNoMoreDigitsThanTheyDeserve() {
		assertThat(this.words.amount(1_308.96, "queries a second")).isEqualTo("1,309");
		assertThat(this.words.amount(13_089.6, "queries a second")).isEqualTo("13,100");
		assertThat(this.words.amount(1.2543, "TB")).isEqualTo("1.25");
		assertThat(this.words.amount(0.004, "TB")).isEqualTo("0.004");
		assertThat(this.words.amount(5.2596, "minutes")).isEqualTo("5 min 16 s");
		assertThat(this.words.amount(900, "minutes")).isEqualTo("15 h");
		assertThat(this.words.amount(5_259.6, "minutes")).isEqualTo("3 days 16 h");
		assertThat(this.words.share(0.1254)).isEqualTo("13%");
		assertThat(this.words.share(0.0136)).isEqualTo("1.4%");
	}

	@Test
	void writesRangesAndPoints() {
		assertThat(this.words.span(0.7, 3.75)).isEqualTo("0.7 to 3.8");
		assertThat(this.words.span(1, 1)).isEqualTo("1");
		assertThat(this.words.span(12.2, 38)).isEqualTo("12 to 38");
		assertThat(this.words.points(-2)).isEqualTo("−2 points");
		assertThat(this.words.points(1)).isEqualTo("1 point");
	}

	@Test
	void replacesIdsInSentencesByNames() {
		assertThat(this.words.withNames("This follows from peakWritesPerSecond."))
			.isEqualTo("This follows from “Writes a second at the peak”.");
	}

}
