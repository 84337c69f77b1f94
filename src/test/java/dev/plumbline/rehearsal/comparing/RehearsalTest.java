package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.Decision;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a changed rule set makes different, and through what. */
@Execution(ExecutionMode.CONCURRENT)
class RehearsalTest {

	private static final RuleSet SHIPPED = Shipped.RULES.current();

	private static final ChangedPart RATE = new ChangedPart("figure", "rabbitmq-rate");

	private static final ChangedPart ORDER = new ChangedPart("rule", "Strict order for each customer");

	@Test
	void findsNothingWhereNothingWasChanged() throws Exception {
		Findings findings = new Rehearsal(SHIPPED, Changed.rules(Shipped.TEXT), List.of())
			.run(List.of(new CasebookSets(Casebook.shipped()), new SampleSets(SHIPPED, SHIPPED, 500)), (done) -> {
			});
		assertThat(findings.compared()).isEqualTo(new Counts(0, Casebook.shipped().cases().size(), 500));
		assertThat(findings.changed()).isEqualTo(Counts.NONE);
		assertThat(findings.groups()).isEmpty();
		assertThat(findings.firings()).isEmpty();
		assertThat(findings.shareChanged()).isZero();
	}

	@Test
	void groupsWhatAChangedFigureTurnsAndNamesIt() throws Exception {
		Findings findings = rehearse(Changed.figure("rabbitmq-rate", "30000", "300"), RATE, Shipped.TEXT);
		Group group = findings.groups()
			.stream()
			.filter((one) -> one.turn().equals(new Turn("choices.queue", "rabbitmq", "kafka")))
			.findFirst()
			.orElseThrow();
		assertThat(group.counts().samples()).isPositive();
		assertThat(group.causes()).containsExactly(new Cause(RATE, group.lookedAt()));
		assertThat(group.together()).isZero();
		assertThat(group.rules()).extracting(Firing::rule).contains("More than RabbitMQ carries comfortably");
		assertThat(findings.groups()).extracting((one) -> one.turn().what())
			.doesNotContain("choices.topology", "tests.availability");
	}

	@Test
	void countsEveryAnswerSetThatIsDecidedOtherwise() throws Exception {
		RuleSet changed = Changed.rules(Changed.figure("postgres-writes", "10000", "1000"));
		Findings findings = new Rehearsal(SHIPPED, changed, List.of())
			.run(List.of(new SampleSets(SHIPPED, changed, 400)), (done) -> {
			});
		int different = 0;
		int verdicts = 0;
		for (AnswerSet set : new SampleSets(SHIPPED, changed, 400).next(0, 400)) {
			Map<String, String> before = decided(SHIPPED, set.source().get());
			Map<String, String> after = decided(changed, set.source().get());
			different += before.equals(after) ? 0 : 1;
			verdicts += before.get("verdict").equals(after.get("verdict")) ? 0 : 1;
		}
		assertThat(findings.changed()).isEqualTo(new Counts(0, 0, different));
		assertThat(findings.shareChanged()).isEqualTo(different / 400.0).isPositive();
		assertThat(findings.groups()
			.stream()
			.filter((group) -> group.turn().what().equals("verdict"))
			.mapToInt((group) -> group.counts().all())
			.sum()).isEqualTo(verdicts);
	}

	@Test
	void tellsTwoCausesApartAndSaysWhenOnlyBothTogetherAre() throws Exception {
		RuleSetText one = Changed.figure("rabbitmq-rate", "30000", "300");
		RuleSetText both = Changed.text(one, "33-queue.dslr", "Favour kafka clearly\n  Favour rabbitmq, nats a little",
				"Favour kafka overwhelmingly\n  Favour rabbitmq, nats a little");
		RuleSet draft = Changed.rules(both);
		List<Alternative> alternatives = List.of(
				new Alternative(RATE, Changed.rules(Changed.figure(both, "rabbitmq-rate", "300", "30000"))),
				new Alternative(ORDER, Changed.rules(one)));
		Findings findings = new Rehearsal(SHIPPED, draft, alternatives)
			.run(List.of(new SampleSets(SHIPPED, draft, 1_200)), (done) -> {
			});
		List<Cause> causes = findings.groups().stream().flatMap((group) -> group.causes().stream()).toList();
		assertThat(causes).extracting(Cause::part).contains(RATE, ORDER);
		assertThat(findings.groups()).allSatisfy((group) -> {
			assertThat(group.lookedAt()).isBetween(1, group.counts().all());
			assertThat(group.together()).isLessThanOrEqualTo(group.lookedAt());
		});
	}

	@Test
	void saysTheSameEveryTime() throws Exception {
		RuleSetText text = Changed.figure("rabbitmq-rate", "30000", "300");
		assertThat(rehearse(text, RATE, Shipped.TEXT)).isEqualTo(rehearse(text, RATE, Shipped.TEXT));
	}

	@Test
	void remembersEveryKeptAssessmentByItsNumberUpToALimit() throws Exception {
		RuleSet changed = Changed.rules(Changed.figure("rabbitmq-rate", "30000", "300"));
		Answers answers = Shipped.requirements(Map.of("messaging", List.of("fan-out"), "messagesPerSecond", 1_000))
			.answers();
		assertThat(decided(SHIPPED, answers)).isNotEqualTo(decided(changed, answers));
		Findings findings = new Rehearsal(SHIPPED, changed, List.of()).run(List.of(kept(answers, 1_200)), (done) -> {
		});
		assertThat(findings.changed()).isEqualTo(new Counts(1_200, 0, 0));
		assertThat(findings.groups()).isNotEmpty().allSatisfy((group) -> {
			assertThat(group.counts().kept()).isEqualTo(1_200);
			assertThat(group.kept()).hasSize(TurnedSets.MOST_KEPT).startsWith(1L, 2L, 3L).isSorted();
		});
	}

	@Test
	void countsWhatCannotBeReadAndGoesOn() throws Exception {
		AnswerSets sets = new Listed(List.of(new AnswerSet(Population.KEPT, 1, () -> Answers.none().with("dataGb", -1)),
				new AnswerSet(Population.KEPT, 2, Answers::none)));
		Findings findings = new Rehearsal(SHIPPED, SHIPPED, List.of()).run(List.of(sets), (done) -> {
		});
		assertThat(findings.unreadable()).isEqualTo(new Counts(1, 0, 0));
		assertThat(findings.compared()).isEqualTo(new Counts(1, 0, 0));
	}

	@Test
	void tellsHowFarItIsAndStopsWhenItIsToldTo() {
		List<Integer> told = new ArrayList<>();
		assertThatThrownBy(() -> new Rehearsal(SHIPPED, SHIPPED, List.of())
			.run(List.of(new SampleSets(SHIPPED, SHIPPED, 10_000)), (done) -> {
				told.add(done);
				if (told.size() == 2) {
					throw new IllegalStateException("enough");
				}
			})).hasMessage("enough");
		assertThat(told).hasSize(2).isSorted();
		assertThat(told.get(1)).isLessThan(10_000);
	}

	@Test
	void stopsWhenItIsInterrupted() {
		Thread.currentThread().interrupt();
		assertThatThrownBy(() -> new Rehearsal(SHIPPED, SHIPPED, List.of())
			.run(List.of(new SampleSets(SHIPPED, SHIPPED, 10_000)), (done) -> {
			})).isInstanceOf(InterruptedException.class);
	}

	@Test
	void measuresTheAgreementWithTheCasebookBeforeAndAfter() {
		CasebookTurns none = CasebookTurns.between(SHIPPED, Changed.rules(Shipped.TEXT), Shipped.ADVISOR, Shipped.DAY);
		assertThat(none.turned()).isEmpty();
		assertThat(none.agreedNow()).isEqualTo(none.agreedBefore()).isPositive().isLessThanOrEqualTo(none.of());
		CasebookTurns turns = CasebookTurns.between(SHIPPED,
				Changed.rules(Changed.figure("one-machine", "1", "0.0001")), Shipped.ADVISOR, Shipped.DAY);
		assertThat(turns.turned()).isNotEmpty();
		long lost = turns.turned().stream().filter(CasebookTurns.TurnedCase::agreedBefore).count();
		long won = turns.turned().size() - lost;
		assertThat(turns.agreedNow()).isEqualTo(turns.agreedBefore() - (int) lost + (int) won);
	}

	@Test
	void drawsASampleAgainByItsNumber() {
		List<AnswerSet> drawn = new SampleSets(SHIPPED, SHIPPED, 20).next(0, 20);
		assertThat(SampleSets.sample(SHIPPED, SHIPPED, 20)).isEqualTo(drawn.get(19).source().get());
	}

	private static Findings rehearse(RuleSetText text, ChangedPart part, RuleSetText without)
			throws InterruptedException {
		RuleSet draft = Changed.rules(text);
		return new Rehearsal(SHIPPED, draft, List.of(new Alternative(part, Changed.rules(without))))
			.run(List.of(new SampleSets(SHIPPED, draft, 800)), (done) -> {
			});
	}

	private static Map<String, String> decided(RuleSet rules, Answers answers) {
		return Decision.of(rules, Shipped.requirements(answers)).byName();
	}

	private static AnswerSets kept(Answers answers, int count) {
		return new Listed(LongStream.rangeClosed(1, count)
			.mapToObj((number) -> new AnswerSet(Population.KEPT, number, () -> answers))
			.toList());
	}

	private record Listed(List<AnswerSet> all) implements AnswerSets {

		@Override
		public int size() {
			return this.all.size();
		}

		@Override
		public List<AnswerSet> next(long after, int most) {
			return this.all.stream().filter((set) -> set.number() > after).limit(most).toList();
		}

	}

}
