package dev.plumbline.ruleset.check;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.work.Cancelled;
import dev.plumbline.ruleset.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The check on the shipped rules with one thing spoilt: it is found, with answers that
 * show it, and without it nothing of the kind is.
 */
@Execution(ExecutionMode.CONCURRENT)
class CheckTest {

	/** Enough for what is tried here, and quick. */
	private static final int FEW = 300;

	private static final Report SHIPPED = check(Shipped.TEXT);

	@Test
	void findsNothingOfWhatIsSpoiltBelowInTheShippedRules() {
		assertThat(SHIPPED.findings()).extracting(Finding::kind)
			.doesNotContain(Kind.SCENARIO_FAILS, Kind.FOR_AND_AGAINST, Kind.FOR_EXCLUDED, Kind.DESCRIBES_TWICE,
					Kind.SMALLER_VERDICT, Kind.SMALLER_TOPOLOGY, Kind.CANDIDATE_NEVER, Kind.RULE_NEVER,
					Kind.ENQUIRY_RULE_NEVER, Kind.RULE_ALWAYS, Kind.SENTENCE_NEVER, Kind.SENTENCE_ALWAYS,
					Kind.FIGURE_STALE, Kind.UNTRIED, Kind.NEVER_SILENT, Kind.FIGURE_UNUSED, Kind.SOURCE_UNUSED,
					Kind.NAME_UNASKED, Kind.CHAPTER_EMPTY, Kind.SCENARIO_TWICE);
	}

	@Test
	void saysTheSameEveryTime() {
		assertThat(check(Shipped.TEXT)).isEqualTo(SHIPPED);
	}

	@Test
	void findsARuleThatNeverFiresAndWhatFails() {
		Report report = check(with("33-queue.dslr", """
				rule "A queue for nothing"
				when
				  Messages are needed for replay
				  Messages are not needed
				then
				  Favour kafka a little
				  Because "Never said."
				  Source our-judgement
				end
				"""));
		Finding dead = only(report, Kind.RULE_NEVER);
		assertThat(dead.subject()).isEqualTo("A queue for nothing");
		assertThat(dead.others()).hasSize(1);
		assertThat(example(dead)).hasSizeLessThanOrEqualTo(1);
		assertThat(only(report, Kind.UNTRIED).subject()).isEqualTo("A queue for nothing");
	}

	@Test
	void findsARuleAboutEnquiriesThatNeverFiresAndAnEnquiryGradedOtherwise() {
		Report report = check(with("qualification.dslr", """
				rule "The founder who is an engineer"
				when
				  The role is one of owner
				  The role is one of engineer
				then
				  Speak for the enquiry a little
				  Because "Never said."
				  Source our-judgement
				end
				"""), (files) -> files.merge("qualification-scenarios.yaml", """
				- scenario: Nobody at all
				  answers: {}
				  enquiry: { role: other, timeframe: just-looking }
				  grade: A
				""", (text, more) -> text + "\n" + more));
		assertThat(only(report, Kind.ENQUIRY_RULE_NEVER).subject()).isEqualTo("The founder who is an engineer");
		assertThat(only(report, Kind.UNTRIED).subject()).isEqualTo("The founder who is an engineer");
		assertThat(only(report, Kind.SCENARIO_FAILS).subject()).isEqualTo("Nobody at all");
		assertThat(report.chapters()).containsEntry("The founder who is an engineer", "qualification.dslr");
	}

	@Test
	void findsByASearchWhatSamplesSeldomShow() {
		Report report = check(with("33-queue.dslr", """
				rule "A very particular queue"
				when
				  Messages are needed only for replay
				  The workload includes ledger
				  The workload includes presence
				  ZooKeeper runs already
				  Messages per second at the horizon are more than [kafka-rate]
				  Engineers are at most [team-small]
				  The hosting is aws
				then
				  Favour kafka a little
				  Because "Seldom said."
				  Source our-judgement
				end
				"""));
		assertThat(report.findings()).extracting(Finding::kind).doesNotContain(Kind.RULE_NEVER);
	}

	@Test
	void findsARuleAndASentenceThatAlwaysHold() {
		Report report = check(with("44-warnings.dslr", """
				rule "Said to everybody"
				when
				  Engineers are at least [always]
				then
				  Warn "everybody"
				  Because "Said every time."
				  Source our-judgement
				end
				"""), figure("always", 0));
		assertThat(only(report, Kind.RULE_ALWAYS).subject()).isEqualTo("Said to everybody");
		assertThat(only(report, Kind.SENTENCE_ALWAYS).others()).containsExactly("Said to everybody");
		assertThat(only(report, Kind.NEVER_SILENT).subject()).isEqualTo("Said to everybody");
	}

	@Test
	void findsASentenceThatNeverHolds() {
		Report report = check(with("44-warnings.dslr", """
				rule "Said to nobody"
				when
				  Engineers are more than [beyond]
				then
				  Warn "nobody"
				  Because "Never said."
				  Source our-judgement
				end
				"""), figure("beyond", 1e12));
		assertThat(only(report, Kind.SENTENCE_NEVER).others()).containsExactly("Said to nobody");
		assertThat(only(report, Kind.RULE_NEVER).others()).containsExactly("Engineers are more than [beyond]");
	}

	@Test
	void findsForAndAgainstByRulesThatFireTogether() {
		Report report = check(with("33-queue.dslr", """
				rule "For it"
				when
				  Messages are needed for replay
				then
				  Favour kafka a little
				  Because "For."
				  Source our-judgement
				end

				rule "Against it"
				when
				  Messages are needed for replay
				then
				  Speak against kafka a little
				  Because "Against."
				  Source our-judgement
				end
				"""));
		assertThat(findings(report, Kind.FOR_AND_AGAINST)).filteredOn((finding) -> finding.others().contains("For it"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.subject()).isEqualTo("Against it");
				assertThat(example(finding)).isEqualTo(Map.of("messaging", List.of("replay")));
				assertThat(finding.often()).isPositive();
			});
	}

	@Test
	void findsFavourThatNeverCounts() {
		Report report = check(with("33-queue.dslr", """
				rule "Favoured in vain"
				when
				  Messages are needed for edge
				then
				  Favour managed-queue clearly
				  Because "For."
				  Source our-judgement
				end

				rule "Always struck out"
				when
				  Messages are needed
				then
				  Exclude managed-queue
				  Because "Out."
				  Source our-judgement
				end
				"""));
		assertThat(findings(report, Kind.FOR_EXCLUDED))
			.filteredOn((finding) -> finding.subject().equals("Favoured in vain"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.values()).containsExactly("managed-queue");
				assertThat(finding.others()).contains("Always struck out");
			});
		assertThat(only(report, Kind.CANDIDATE_NEVER).others()).isNotEmpty();
	}

	@Test
	void findsACandidateThatNobodyReaches() {
		Report report = check(changed("candidates.yaml",
				(text) -> text.replaceFirst("(id: nats, label: NATS, prior:) 1", "$1 -100")));
		Finding unreached = only(report, Kind.CANDIDATE_NEVER);
		assertThat(unreached.subject()).isEqualTo("NATS");
		assertThat(unreached.example()).isNotNull();
		assertThat(findings(report, Kind.SCENARIO_FAILS)).isNotEmpty();
	}

	@Test
	void findsASmallerVerdictAndTopologyForMoreToCarry() {
		RuleSetText text = with("30-topology.dslr", """
				rule "Enormous loads on one server"
				when
				  Peak requests per second at the horizon are more than [enormous]
				then
				  Favour single-server overwhelmingly
				  Exclude primary-with-standby, warm-standby-region
				  Because "The wrong way round."
				  Source our-judgement
				end
				""");
		Report report = check(text, figure("enormous", 5000));
		assertThat(findings(report, Kind.SMALLER_TOPOLOGY)).isNotEmpty().allSatisfy((finding) -> {
			Finding.Example example = Objects.requireNonNull(finding.example());
			assertThat(finding.subject()).isEqualTo("peakRequestsPerSecond").isEqualTo(example.changed());
			assertThat(finding.others()).contains("Enormous loads on one server");
			assertThat(finding.values()).last().isEqualTo("single-server");
			assertThat((Double) ((Number) example.answers().get("peakRequestsPerSecond")).doubleValue())
				.isLessThan(((Number) Objects.requireNonNull(example.into())).doubleValue());
		});
	}

	@Test
	void findsASmallerVerdict() {
		Report report = check(with("20-traffic-test.dslr", """
				rule "Few messages need a part of their own"
				when
				  Messages are needed for edge
				  Messages per second at the horizon are at most [busy]
				then
				  Answer the traffic test with yes-for-one-part
				  Because "The wrong way round."
				  Source our-judgement
				end
				"""), figure("busy", 2000));
		assertThat(findings(report, Kind.SMALLER_VERDICT)).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.others()).contains("Few messages need a part of their own"));
	}

	@Test
	void findsFiguresToBeLookedAtAgain() {
		Report later = Check.of(Shipped.RULES.current(), Shipped.TEXT, LocalDate.of(2026, 12, 1), 20, new Silent());
		Report late = Check.of(Shipped.RULES.current(), Shipped.TEXT, LocalDate.of(2027, 1, 1), 20, new Silent());
		assertThat(findings(SHIPPED, Kind.FIGURE_STALE)).isEmpty();
		assertThat(findings(later, Kind.FIGURE_SOON)).extracting(Finding::subject).contains("rabbitmq-rate");
		assertThat(findings(late, Kind.FIGURE_STALE)).extracting(Finding::subject).contains("rabbitmq-rate");
	}

	@Test
	void findsWhatNothingNeeds() {
		Report report = check(changed("sources.yaml", (text) -> text + """
				- id: UNREAD
				  title: A book nobody opened
				  publisher: Nobody
				"""), figure("unread", 1),
				(files) -> files.put("45-nothing.dslr", "chapter \"Nothing\"\nstratum consequences\n"),
				(files) -> files.put("scenarios/twice.yaml", """
						- scenario: The same twice
						  answers: {}
						- scenario: The same twice
						  answers: { teams: 2 }
						"""));
		assertThat(only(report, Kind.SOURCE_UNUSED).subject()).isEqualTo("UNREAD");
		assertThat(only(report, Kind.FIGURE_UNUSED).subject()).isEqualTo("unread");
		assertThat(only(report, Kind.CHAPTER_EMPTY).subject()).isEqualTo("45-nothing.dslr");
		assertThat(only(report, Kind.SCENARIO_TWICE).subject()).isEqualTo("The same twice");
	}

	@Test
	void findsScenariosThatFailAndSaysWhatDiffers() {
		Report report = check(Shipped.TEXT, (files) -> files.put("scenarios/wrong.yaml", """
				- scenario: A small shop that is told too much
				  answers: { peakRequestsPerSecond: 5 }
				  verdict: distributed
				"""));
		assertThat(findings(report, Kind.SCENARIO_FAILS)).extracting(Finding::subject)
			.containsExactly("A small shop that is told too much");
		assertThat(findings(report, Kind.SCENARIO_FAILS).get(0).values()).singleElement()
			.asString()
			.contains("verdict: expected distributed, said ");
	}

	@Test
	void showsContradictionsWithAnswersUnderWhichBothFire() {
		assertThat(SHIPPED.findings())
			.filteredOn((finding) -> finding.kind() == Kind.SUGGESTS_TWICE || finding.kind() == Kind.NO_AND_YES
					|| finding.kind() == Kind.PULLS_BOTH_WAYS)
			.isNotEmpty()
			.allSatisfy((finding) -> {
				Answers answers = Questionnaire.shipped().read(example(finding));
				Look look = new Lab(Shipped.RULES.current(), new Silent()).look(answers).orElseThrow();
				assertThat(look.fires(rule(finding.subject()))).isTrue();
				assertThat(look.fires(rule(finding.others().get(0)))).isTrue();
				assertThat(answers.toMap()).hasSizeLessThanOrEqualTo(5);
			});
	}

	@Test
	void endsWhereItIsCancelled() {
		Progress cancelled = new Silent() {

			@Override
			public void done(int steps) {
				if (steps == 30) {
					throw new Cancelled();
				}
			}

		};
		assertThatThrownBy(() -> Check.of(Shipped.RULES.current(), Shipped.TEXT, Shipped.DAY, FEW, cancelled))
			.isInstanceOf(Cancelled.class);
	}

	private static Rule rule(String name) {
		return Shipped.RULES.current().rulebook().rule(name);
	}

	private static Map<String, Object> example(Finding finding) {
		return Objects.requireNonNull(finding.example()).answers();
	}

	private static List<Finding> findings(Report report, Kind kind) {
		return report.findings().stream().filter((finding) -> finding.kind() == kind).toList();
	}

	private static Finding only(Report report, Kind kind) {
		assertThat(findings(report, kind)).hasSize(1);
		return findings(report, kind).get(0);
	}

	private static RuleSetText with(String chapter, String rules) {
		return changed(chapter, (text) -> text + "\n" + rules);
	}

	private static RuleSetText changed(String file, UnaryOperator<String> change) {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.compute(file, (name, text) -> change.apply(Objects.requireNonNull(text)));
		return new RuleSetText(files);
	}

	private static Change figure(String name, double value) {
		return (files) -> files.merge("evidence.yaml", """
				- name: %s
				  value: %s
				  unit: of it
				  source: our-judgement
				  confidence: our-judgement
				  measuredOn: 2026-01-01
				  reviewBy: 2030-01-01
				""".formatted(name, value), (text, more) -> text + "\n" + more);
	}

	private static Report check(RuleSetText text, Change... changes) {
		Map<String, String> files = new TreeMap<>(text.files());
		for (Change change : changes) {
			change.in(files);
		}
		RuleSetText changed = new RuleSetText(files);
		return Check.of(RuleSet.read(0, changed), changed, Shipped.DAY, FEW, new Silent());
	}

	/** One more thing that is otherwise. */
	@FunctionalInterface
	private interface Change {

		void in(Map<String, String> files);

	}

	/** Nobody watches. */
	private static class Silent implements Progress {

		@Override
		public void total(int steps) {
		}

		@Override
		public void done(int steps) {
		}

	}

}
