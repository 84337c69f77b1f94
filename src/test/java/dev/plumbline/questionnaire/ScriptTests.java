package dev.plumbline.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every question has its words and its place. */
class ScriptTests {

	private static final Pattern SENTENCES = Pattern.compile("[A-Z“].*[.?”]", Pattern.DOTALL);

	private final Questionnaire questionnaire = Questionnaire.shipped();

	@Test
	void putsEveryQuestionIntoSentences() {
		assertThat(this.questionnaire.questions()).allSatisfy((question) -> {
			Wording words = this.questionnaire.wording(question.id());
			assertThat(words.asks()).matches(SENTENCES).endsWith("?");
			assertThat(words.unsure()).matches(SENTENCES);
			assertThat(words.label()).isNotBlank().hasSizeLessThan(40);
		});
	}

	@Test
	void explainsEveryQuestionThatDoesNotExplainItself() {
		assertThat(this.questionnaire.questions()).filteredOn((question) -> !question.id().equals("hosting"))
			.allSatisfy((question) -> assertThat(this.questionnaire.wording(question.id()).help()).matches(SENTENCES));
	}

	@Test
	void saysOfEveryQuestionHowToFindItOut() {
		assertThat(this.questionnaire.questions()).allSatisfy((question) -> {
			Wording.FindOut findOut = this.questionnaire.wording(question.id()).findOut();
			assertThat(findOut.text()).matches(SENTENCES).hasSizeBetween(20, 220).doesNotContain("\n");
			assertThat(findOut.inFull()).startsWith(findOut.text());
			if (findOut.command() != null) {
				assertThat(findOut.command()).isNotBlank().doesNotContain("\n");
				assertThat(findOut.inFull()).isEqualTo(findOut.text() + "\n" + findOut.command());
			}
		}).anyMatch((question) -> this.questionnaire.wording(question.id()).findOut().command() != null);
	}

	@Test
	void namesEveryChoiceInItsOrder() {
		assertThat(this.questionnaire.questions()).filteredOn((question) -> question.kind().hasChoices())
			.allSatisfy((question) -> {
				Wording words = this.questionnaire.wording(question.id());
				assertThat(new ArrayList<>(words.options().keySet())).isEqualTo(question.choices());
				assertThat(words.options().values()).doesNotHaveDuplicates();
			});
	}

	@Test
	void offersTheGrowthOfTheContract() {
		assertThat(this.questionnaire.wording("yearlyGrowth").options()).containsOnlyKeys("1", "1.25", "1.5", "2", "3",
				"10");
	}

	@Test
	void keepsPagesShort() {
		assertThat(this.questionnaire.pages()).hasSizeBetween(8, 11)
			.allSatisfy((page) -> assertThat(page.questions()).hasSizeBetween(1, 8));
	}

	@Test
	void takesAScriptWithoutASlip() {
		assertThatCode(() -> QuestionnaireFile.parse(file("a", "labels: {x: X, y: Y}", "[a]", "[b]")))
			.doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{labels: {x: X}}", "{labels: {x: X, y: Y, z: Z}}",
			"{labels: {x: X, y: Y}, askedWhen: [{b: any}]}", "{labels: {x: X, y: Y}, askedWhen: [{a: any}]}",
			"{labels: {x: X, y: Y}, askedWhen: [{c: any}]}", "{labels: {x: X, y: Y}, colour: red}" })
	void refusesWordsWithASlip(String words) {
		String inside = words.substring(1, words.length() - 1);
		assertThatThrownBy(() -> QuestionnaireFile.parse(file("a", inside, "[a]", "[b]")))
			.isInstanceOf(RuntimeException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]|[b]", "[a]|[]", "[a, a]|[b]", "[a]|[a, b]", "[a]|[b, c]" })
	void refusesPagesWithASlip(String pages) {
		String[] both = pages.split("\\|");
		assertThatThrownBy(() -> QuestionnaireFile.parse(file("a", "labels: {x: X, y: Y}", both[0], both[1])))
			.isInstanceOf(RuntimeException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{a: [z]}", "{a: {atLeast: z}}", "{a: {atMost: x}}", "{a: some}", "{z: any}" })
	void refusesAConditionWithASlip(String condition) {
		String file = file("a", "labels: {x: X, y: Y}", "[a]", "[b]").replace("asks: b",
				"asks: b, askedWhen: [" + condition + "]");
		assertThatThrownBy(() -> QuestionnaireFile.parse(file)).isInstanceOf(RuntimeException.class);
	}

	private static String file(String id, String words, String first, String second) {
		List<String> lines = new ArrayList<>(List.of("questions:",
				"  - {id: " + id + ", kind: choice, choices: [x, y]}", "  - {id: b, kind: yes-no}", "wording:",
				"  " + id + ": {label: a, asks: a, unsure: a" + (words.isEmpty() ? "" : ", " + words) + "}",
				"  b: {label: b, asks: b, unsure: b}", "pages:",
				"  - {id: one, title: one, lead: one, questions: " + first + "}",
				"  - {id: two, title: two, lead: two, questions: " + second + "}", "allowed: {yes-no: x}",
				"refusals:"));
		for (RefusalTexts.Problem problem : RefusalTexts.Problem.values()) {
			lines.add("  " + problem.key() + ": x");
		}
		return String.join("\n", lines);
	}

}
