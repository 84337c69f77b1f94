package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed, and what it comes to. */
class DraftTests {

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

	@Test
	void readsEveryKindOfAnswer() {
		Answers answers = Draft
			.of(typed("dataGb=2 TB", "engineers=12", "availability=99.9", "regionOutage=unsure",
					"workloads=ledger,business", "messaging=none", "coordination=unsure", "tenants=yes",
					"teams.unsure=on", "teams="))
			.everything();
		assertThat(answers.toMap()).isEqualTo(Map.of("dataGb", 2000L, "engineers", 12, "availability", "99.9",
				"regionOutage", "unsure", "workloads", List.of("business", "ledger"), "messaging", List.of(),
				"coordination", "unsure", "tenants", true, "teams", "unsure"));
	}

	@Test
	void readsRangesAndNumbersThatAreOffered() {
		Answers answers = Draft
			.of(typed("dataGb=", "dataGb.from=100", "dataGb.to=1 TB", "dataGb.likely=300", "yearlyGrowth=1.25",
					"planningYears=", "planningYears.from=2", "planningYears.to=3"))
			.everything();
		assertThat(answers.value("dataGb")).isEqualTo(new Answers.Range(100, 1000, 300.0));
		assertThat(answers.value("yearlyGrowth")).isEqualTo(1.25);
		assertThat(answers.value("planningYears")).isEqualTo(new Answers.Range(2, 3, null));
		assertThat(Draft.of(typed("yearlyGrowth=", "yearlyGrowth.exact=1.4")).everything().value("yearlyGrowth"))
			.isEqualTo(1.4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "dataGb=; dataGb; missing.number", "dataGb=many; dataGb; number", "dataGb=-1; dataGb; outside",
					"dataGb=1.500; dataGb; ambiguous", "engineers=2.5; engineers; whole",
					"engineers=0; engineers; outside", "dataGb=5&dataGb.unsure=on; dataGb; number.several",
					"dataGb=5&dataGb.from=1&dataGb.to=2; dataGb; number.several",
					"dataGb=&dataGb.from=1; dataGb.to; half-range", "dataGb=&dataGb.to=1; dataGb.from; half-range",
					"dataGb=&dataGb.likely=1; dataGb.from; half-range",
					"dataGb=&dataGb.from=2&dataGb.to=1; dataGb.from; reversed",
					"dataGb=&dataGb.from=1&dataGb.to=2&dataGb.likely=3; dataGb.likely; likely",
					"dataGb=&dataGb.from=1&dataGb.to=x; dataGb.to; number",
					"yearlyGrowth=2&yearlyGrowth.exact=3; yearlyGrowth.exact; number.several",
					"yearlyGrowth=7; yearlyGrowth; missing.choice", "availability=; availability; missing.choice",
					"availability=98; availability; missing.choice", "tenants=maybe; tenants; missing.choice",
					"messaging=; messaging; missing.several", "messaging=jobs,none; messaging; several",
					"messaging=none,unsure; messaging; several", "messaging=cards; messaging; missing.several",
					"peakRequestsPerSecond=5&dailyUsers=7; dailyUsers; one-of-two",
					"peakRequestsPerSecond=x&dailyUsers=7; peakRequestsPerSecond; number" })
	void saysWhatIsWrongAndWhere(String typed, String field, String mistake) {
		Draft draft = Draft.of(typed(typed.split("&")));
		assertThat(draft.mistakes(QUESTIONNAIRE.questions()))
			.anySatisfy((found) -> assertThat(found.field() + " " + found.key()).isEqualTo(field + " " + mistake));
		assertThat(draft.everything().isAbsent(field.replaceFirst("\\..*", ""))).isTrue();
	}

	@Test
	void takesUsersFromWhoeverDoesNotKnowTheRequests() {
		Draft draft = Draft.of(typed("peakRequestsPerSecond=", "peakRequestsPerSecond.unsure=on", "dailyUsers=5000"));
		assertThat(draft.mistakes(QUESTIONNAIRE.questions())).isEmpty();
		assertThat(draft.everything().toMap()).isEqualTo(Map.of("dailyUsers", 5000L));
	}

	@Test
	void asksForTrafficOnceOnly() {
		List<Mistake> mistakes = Draft.of(typed("peakRequestsPerSecond=", "dailyUsers="))
			.mistakes(QUESTIONNAIRE.questions());
		assertThat(mistakes).extracting(Mistake::field).containsExactly("peakRequestsPerSecond");
	}

	@Test
	void leavesTeamsOpenWhileThereAreMoreThanEngineers() {
		Draft draft = Draft.of(typed("engineers=12", "teams=13"));
		assertThat(draft.wrong()).extracting(Mistake::key).containsExactly("more-teams");
		assertThat(draft.answers().isAbsent("teams")).isTrue();
		assertThat(Draft.of(typed("engineers=12", "teams=12")).wrong()).isEmpty();
		assertThat(Draft.of(typed("engineers=8", "teams=12")).wrong()).isEmpty();
	}

	@Test
	void doesNotCallMissingWrong() {
		assertThat(Draft.of(typed("dataGb=")).wrong()).isEmpty();
		assertThat(Draft.of(typed("dataGb=x")).wrong()).hasSize(1);
	}

	@Test
	void comesToTheSameAnswersHoweverTheyWereGiven() {
		AnswerSamples samples = new AnswerSamples(QUESTIONNAIRE, 31);
		for (int i = 0; i < 500; i++) {
			Answers answers = samples.next();
			Answers expected = answers.isGiven("peakRequestsPerSecond") ? answers.without("dailyUsers")
					: answers.isGiven("dailyUsers") ? answers.without("peakRequestsPerSecond") : answers;
			Draft draft = Draft.of(Typed.of(answers));
			assertThat(draft.mistakes(QUESTIONNAIRE.questions())).isEmpty();
			assertThat(draft.answers()).isEqualTo(expected);
		}
	}

	@Test
	void countsWhatTheVisitorWantsToAnswer() {
		Typed typed = typed("hosting=google");
		assertThat(Draft.of(typed).answers().isAbsent("hosting")).isTrue();
		assertThat(Draft.of(typed.alsoAsking(List.of("hosting"))).answers().value("hosting")).isEqualTo("google");
	}

	@Test
	void keepsWhateverWasTypedToTheLetter() {
		String strange = "  <b>10,00\t\u202e\uD83D\uDE00 '\"&;--";
		Question question = QUESTIONNAIRE.question("dataGb");
		Typed typed = Typed.nothing().with(List.of(question), Map.of("dataGb", new String[] { strange }));
		assertThat(Typed.kept(typed.fields()).text("dataGb")).isEqualTo(strange);
	}

	@Test
	void keepsNothingTheDatabaseCannotTake() {
		Question question = QUESTIONNAIRE.question("dataGb");
		String[] sent = { "1\0\uD800", "\uD83D\uDE00".repeat(500) };
		Typed typed = Typed.nothing().with(List.of(question), Map.of("dataGb", sent));
		assertThat(typed.text("dataGb")).isEqualTo("1\uFFFD\uFFFD");
		assertThat(typed.all("dataGb").get(1).codePointCount(0, typed.all("dataGb").get(1).length())).isEqualTo(100);
	}

	@Test
	void keepsNoFieldThatNoQuestionHas() {
		Map<String, String[]> sent = new HashMap<>(Map.of("dataGb", new String[] { "5" }));
		sent.put("colour", new String[] { "red" });
		sent.put("dataGb.colour", new String[] { "red" });
		sent.put("tenants", new String[] { "yes" });
		assertThat(Typed.nothing().with(List.of(QUESTIONNAIRE.question("dataGb")), sent).fields())
			.containsOnlyKeys("dataGb");
	}

	private static Typed typed(String... fields) {
		Map<String, List<String>> typed = new HashMap<>();
		for (String field : fields) {
			String[] both = field.split("=", 2);
			typed.put(both[0], both[1].isEmpty() ? List.of() : Arrays.asList(both[1].split(",")));
		}
		typed.keySet()
			.stream()
			.filter((field) -> field.contains("."))
			.map((field) -> field.substring(0, field.indexOf('.')))
			.toList()
			.forEach((id) -> typed.putIfAbsent(id, List.of()));
		return Typed.kept(typed);
	}

}
