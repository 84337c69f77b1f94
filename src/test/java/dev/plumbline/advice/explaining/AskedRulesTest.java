package dev.plumbline.advice.explaining;

import dev.plumbline.advice.Advice.Finding;
import dev.plumbline.advice.Concepts;
import dev.plumbline.advice.Outcomes;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.Situation;
import dev.plumbline.advice.explaining.AskedRule.Sentence;
import dev.plumbline.advice.explaining.WhyNot.Compared;
import dev.plumbline.advice.explaining.WhyTest.Spoke;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of rules, sentences, tests and figures, over many answer sets. */
class AskedRulesTest {

	private static final int ANSWER_SETS = 400;

	private static final RuleSet RULES = Shipped.RULES.current();

	@Test
	void firedExactlyWhenTheirSentencesHeldAndTheAdviceListsThem() {
		for (Requirements requirements : samples(41)) {
			List<AskedRule> rules = Inquiry.into(RULES, requirements).beside().askedRules();
			assertThat(rules).extracting(AskedRule::rule)
				.containsExactlyElementsOf(RULES.rulebook().rules().stream().map(Rule::name).toList());
			assertThat(rules.stream().filter(AskedRule::fired).map(AskedRule::rule)).containsExactlyElementsOf(
					Shipped.ADVISOR.advise(requirements, Shipped.DAY).findings().stream().map(Finding::rule).toList());
			assertThat(rules).allMatch((rule) -> rule.fired() == rule.sentences().stream().allMatch(Sentence::held));
		}
	}

	@Test
	void showWhatBearsOutWhetherASentenceHeld() {
		for (Requirements requirements : samples(42)) {
			Inquiry inquiry = Inquiry.into(RULES, requirements);
			for (Rule rule : RULES.rulebook().rules()) {
				List<Compared> shown = inquiry.beside().compared(rule);
				for (int i = 0; i < shown.size(); i++) {
					WhyNotsTest.assertSpeaksTheTruth(rule.asked().get(i), shown.get(i));
				}
			}
		}
	}

	@Test
	void leadFromANameToTheRulesBehindIt() {
		for (Requirements requirements : samples(43)) {
			Inquiry inquiry = Inquiry.into(RULES, requirements);
			for (Rule rule : RULES.rulebook().rules()) {
				List<Compared> shown = inquiry.beside().compared(rule);
				for (int i = 0; i < shown.size(); i++) {
					Rule.Asked asked = rule.asked().get(i);
					List<WhyNot.Behind> behind = shown.get(i).behind();
					assertThat(behind != null).isEqualTo(asked.fact() == Concepts.class);
					assertThat(behind == null || !behind.isEmpty()).isTrue();
					assertThat(
							behind == null
									|| behind.get(0)
										.fired() == (asked.text().startsWith("The situation is not")
												? !shown.get(i).held() : shown.get(i).held()))
						.as(asked.text())
						.isTrue();
				}
			}
		}
	}

	@Test
	void canBePutIntoWordsBothWays() {
		for (Requirements requirements : samples(44).subList(0, 20)) {
			Inquiry inquiry = Inquiry.into(RULES, requirements);
			RULES.rulebook()
				.rules()
				.stream()
				.flatMap((rule) -> rule.asked().stream())
				.filter((asked) -> asked.fact() == Situation.class || asked.fact() == Outcomes.class)
				.flatMap((asked) -> Stream.of(new Need(asked, true), new Need(asked, false)))
				.forEach((need) -> assertThat(inquiry.words().all(new Way(List.of(need), 0))).contains(": ")
					.doesNotContain("null", "{"));
		}
	}

	@Test
	void saySomethingOfEveryTest() {
		for (Requirements requirements : samples(45)) {
			Inquiry inquiry = Inquiry.into(RULES, requirements);
			new WhyTests(inquiry).byTest().forEach((test, why) -> {
				assertThat(why.spoke()).allMatch((spoke) -> spoke.sentences().stream().allMatch(Compared::held));
				assertThat(why.spoke().isEmpty() || why.spoke().get(0).decides()).isTrue();
				assertThat(why.spoke()).filteredOn(Spoke::decides)
					.allMatch((spoke) -> spoke.outcome().startsWith(inquiry.evaluation().outcomes().of(test).id()));
				assertThat(why.silent()).hasSizeLessThanOrEqualTo(3)
					.allMatch((silent) -> silent.sentences().stream().anyMatch((sentence) -> !sentence.held()))
					.noneMatch(Spoke::decides);
			});
		}
	}

	@Test
	void leaveNoFigureWithoutAFootnote() {
		for (Requirements requirements : samples(46)) {
			Inquiry inquiry = Inquiry.into(RULES, requirements);
			Set<String> shown = new HashSet<>();
			new WhyTests(inquiry).byTest()
				.values()
				.forEach((why) -> Stream.concat(why.spoke().stream(), why.silent().stream())
					.forEach((spoke) -> figures(spoke.sentences(), shown)));
			new WhyNots(inquiry).byArea().values().forEach((area) -> area.values().forEach((why) -> {
				if (why.excludedBy() != null) {
					why.excludedBy().forEach((excluded) -> figures(excluded.sentences(), shown));
				}
			}));
			List<UsedEvidence> footnotes = new Footnotes(inquiry).all();
			assertThat(footnotes).extracting(UsedEvidence::name).doesNotHaveDuplicates().containsAll(shown);
			assertThat(footnotes).extracting(UsedEvidence::name)
				.containsAll(inquiry.evaluation().figuresUsed().stream().map(EvidenceEntry::name).toList());
			assertThat(footnotes).allMatch((footnote) -> footnote.usedBy()
				.stream()
				.allMatch((rule) -> RULES.rulebook().rule(rule).evidence().contains(footnote.name())));
			assertThat(inquiry.evaluation().conclusions().fired())
				.allSatisfy((rule) -> assertThat(footnotes).filteredOn((footnote) -> footnote.usedBy().contains(rule))
					.hasSameSizeAs(RULES.rulebook().rule(rule).evidence()));
		}
	}

	private static void figures(List<Compared> sentences, Set<String> found) {
		for (Compared sentence : sentences) {
			if (sentence.evidence() != null) {
				found.add(sentence.evidence());
			}
			if (sentence.behind() != null) {
				sentence.behind().forEach((behind) -> figures(behind.sentences(), found));
			}
		}
	}

	@Test
	void countOnlyTheArithmeticThatWasDone() {
		List<String> light = figures("light");
		List<String> heavy = figures("heavy");
		assertThat(light).contains("cpu-ms-light", "cores-of-one-machine").doesNotContain("cpu-ms-heavy");
		assertThat(heavy).contains("cpu-ms-heavy").doesNotContain("cpu-ms-light");
	}

	private static List<String> figures(String requestWork) {
		Requirements requirements = Shipped.requirements(Map.of("requestWork", requestWork));
		return new Footnotes(Inquiry.into(RULES, requirements)).all().stream().map(UsedEvidence::name).toList();
	}

	@Test
	void areTheSameForTheSameAnswers() {
		for (Requirements requirements : samples(47).subList(0, 5)) {
			Requirements again = Questionnaire.shipped()
				.requirements(Questionnaire.shipped().read(requirements.answers().toMap()));
			assertThat(Explainer.explain(RULES, again)).isEqualTo(Explainer.explain(RULES, requirements));
		}
	}

	private static List<Requirements> samples(long seed) {
		AnswerSamples samples = Shipped.samples(seed);
		return Stream.generate(samples::next).limit(ANSWER_SETS).map(Shipped::requirements).toList();
	}

}
