package dev.plumbline.assessment;

import dev.plumbline.advice.Shipped;
import dev.plumbline.assessment.KeptAnswers.Given;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.questionnaire.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that was advised on, read a few at a time and without an address. */
@StorageTest
class KeptAnswersTest {

	private static final Instant NOW = Instant.now();

	private static final Retention RETENTION = new Retention(Duration.ofDays(30));

	private static final Answers ANSWERS = Answers.none().with("dataGb", 120);

	private static final Answers OTHERS = ANSWERS.with("dataGb", 9_000);

	@Autowired
	Assessments assessments;

	@Autowired
	Revisions revisions;

	@Autowired
	JdbcClient sql;

	@Autowired
	Clock clock;

	private KeptAnswers kept;

	@BeforeEach
	void publishTheRulesThatAdviceIsGivenBy() {
		this.sql
			.sql("insert into rule_set values (1, repeat('0', 64), '{}', now(), 'a test', 'published', '', null, true) "
					+ "on conflict do nothing")
			.update();
		this.kept = new KeptAnswers(this.sql, this.clock);
	}

	@Test
	void comeInPagesByNumber() {
		long before = last();
		int count = this.kept.count();
		for (int i = 0; i < 5; i++) {
			this.assessments.save(advised(new Assessment(ANSWERS.with("engineers", i + 1), NOW, RETENTION)));
		}
		List<Given> first = this.kept.after(before, 3);
		List<Given> rest = this.kept.after(first.get(2).number(), 3);
		assertThat(first).hasSize(3);
		assertThat(rest).hasSize(2);
		assertThat(first).extracting((given) -> given.answers().value("engineers")).containsExactly(1, 2, 3);
		assertThat(rest).extracting((given) -> given.answers().value("engineers")).containsExactly(4, 5);
		assertThat(this.kept.after(rest.get(1).number(), 3)).isEmpty();
		assertThat(this.kept.count()).isEqualTo(count + 5);
	}

	@Test
	void areThoseOfTheLastAdviceAndNotOfADraft() {
		long before = last();
		this.assessments.save(new Assessment(ANSWERS, NOW, RETENTION));
		Assessment advised = this.assessments.save(advised(new Assessment(ANSWERS, NOW, RETENTION)));
		advised.answer(OTHERS, NOW, RETENTION);
		Assessment changed = this.assessments.save(advised);
		assertThat(this.kept.after(before, 10)).singleElement().extracting(Given::answers).isEqualTo(ANSWERS);
		this.assessments.save(advised(changed));
		assertThat(this.kept.after(before, 10)).singleElement().extracting(Given::answers).isEqualTo(OTHERS);
	}

	@Test
	void areLeftOutWhenTheirTimeIsUp() {
		long before = last();
		this.assessments.save(advised(new Assessment(ANSWERS, NOW.minus(Duration.ofDays(40)), RETENTION)));
		assertThat(this.kept.after(before, 10)).isEmpty();
	}

	@Test
	void canBeFoundByTheirNumberWithTheAdviceThatWasGiven() {
		long before = last();
		this.assessments.save(advised(new Assessment(ANSWERS, NOW, RETENTION)));
		long number = this.kept.after(before, 1).get(0).number();
		LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
		assertThat(this.revisions.findLatest(number, today)).hasValueSatisfying((revision) -> {
			assertThat(revision.answers()).isEqualTo(ANSWERS);
			assertThat(revision.advice().rulebook()).isOne();
		});
		assertThat(this.revisions.findLatest(number, today.plusDays(31))).isEmpty();
		assertThat(this.revisions.findLatest(number + 1_000_000, today)).isEmpty();
	}

	@Test
	void areCountedByTheRuleSetThatAdvisedThem() {
		int before = this.kept.advisedByRuleSet().getOrDefault(1, 0);
		Assessment twice = this.assessments.save(advised(new Assessment(ANSWERS, NOW, RETENTION)));
		twice.answer(OTHERS, NOW, RETENTION);
		this.assessments.save(advised(twice));
		assertThat(this.kept.advisedByRuleSet()).containsEntry(1, before + 1);
	}

	@Test
	void doNotShowThemselves() {
		assertThat(new Given(7, "{\"dataGb\":120}")).hasToString("answers of assessment 7");
	}

	private long last() {
		return this.sql.sql("select coalesce(max(id), 0) from assessment").query(Long.class).single();
	}

	private static Assessment advised(Assessment assessment) {
		Instant when = assessment.createdAt();
		assessment.advise(Shipped.ADVISOR.advise(Shipped.requirements(assessment.answers()), Shipped.DAY), when,
				RETENTION);
		return assessment;
	}

}
