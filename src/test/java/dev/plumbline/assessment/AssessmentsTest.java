package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.ruleset.SomeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Assessments in the database. */
@StorageTest
@Import(RetentionJob.class)
class AssessmentsTest {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

	private static final Retention RETENTION = new Retention(Duration.ofDays(730));

	private static final Answers ANSWERS = Answers.none()
		.with("dataGb", 120.5)
		.with("peakRequestsPerSecond", new Answers.Range(500, 3000, null))
		.unsure("writers");

	@Autowired
	Assessments assessments;

	@Autowired
	RetentionJob job;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void publishTheRulesThatAdviceIsGivenBy() {
		this.sql.sql(SomeRules.INSERTED).update();
	}

	@Test
	void areFoundByTheirSecretAndByNothingElse() {
		Assessment kept = this.assessments.save(draft());
		Assessment found = found(kept);
		assertThat(found.answers()).isEqualTo(ANSWERS);
		assertThat(found.isAdvised()).isFalse();
		assertThat(found.createdAt()).isEqualTo(NOW);
		assertThat(found.deleteAfter()).isEqualTo(RETENTION.lastDay(NOW));
		assertThat(this.assessments.findBySecret(Secret.random())).isEmpty();
	}

	@Test
	void areGoneAfterTheirLastDayEvenBeforeTheyAreDeleted() {
		Assessment kept = this.assessments.save(draft());
		String id = kept.secret().value();
		assertThat(this.assessments.findKept(id, kept.deleteAfter())).isPresent();
		assertThat(this.assessments.findKept(id, kept.deleteAfter().plusDays(1))).isEmpty();
		assertThat(this.assessments.findKept("no such thing", kept.deleteAfter())).isEmpty();
	}

	@Test
	void takeAChangeFromACopyWhoseClockIsBehind() {
		Assessment kept = this.assessments.save(draft());
		kept.answer(Answers.none().with("dataGb", 7.0), NOW.minusSeconds(5), RETENTION);
		assertThat(this.assessments.save(kept).answers()).isEqualTo(Answers.none().with("dataGb", 7.0));
	}

	@Test
	void keepTheAdviceWithWhatItWasGivenBy() {
		Advice advice = Shipped.ADVISOR.advise(Shipped.requirements(ANSWERS), Shipped.DAY);
		Assessment kept = this.assessments.save(draft());
		kept.advise(advice, NOW, RETENTION);
		kept = this.assessments.save(kept);
		assertThat(found(kept).advice()).isEqualTo(advice);
		assertThat(this.sql.sql("select rule_set || ' ' || program || ' ' || as_of from assessment where secret = ?")
			.param(kept.secret().value())
			.query(String.class)
			.single()).isEqualTo("1 test " + Shipped.DAY);
	}

	@Test
	void countTheirChanges() {
		Assessment kept = this.assessments.save(draft());
		assertThat(kept.version()).isZero();
		kept.answer(ANSWERS.with("dataGb", 7), NOW, RETENTION);
		assertThat(this.assessments.save(kept).version()).isOne();
	}

	@Test
	void refuseAChangeMadeFromAnOlderOne() {
		Assessment kept = this.assessments.save(draft());
		Assessment inOneWindow = found(kept);
		Assessment inAnother = found(kept);
		inOneWindow.answer(ANSWERS.with("dataGb", 1), NOW, RETENTION);
		this.assessments.save(inOneWindow);
		inAnother.answer(ANSWERS.with("dataGb", 2), NOW, RETENTION);
		assertThatThrownBy(() -> this.assessments.save(inAnother)).isInstanceOf(OptimisticLockingFailureException.class)
			.satisfies((refused) -> assertThat(refused).hasStackTraceContaining("Assessment")
				.extracting(AssessmentsTest::everythingSaid)
				.asString()
				.doesNotContain(kept.secret().value()));
		assertThat(found(kept).answers().value("dataGb")).isEqualTo(1.0);
	}

	@Test
	void areNotBroughtBackByAChangeAfterTheyWereDeleted() {
		Assessment kept = this.assessments.save(draft());
		assertThat(this.assessments.deleteBySecret(kept.secret())).isOne();
		kept.answer(ANSWERS.with("dataGb", 1), NOW, RETENTION);
		assertThatThrownBy(() -> this.assessments.save(kept)).isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(this.assessments.findBySecret(kept.secret())).isEmpty();
		assertThat(this.assessments.deleteBySecret(kept.secret())).isZero();
	}

	@Test
	void areDeletedWhenTheirLastDayIsOver() {
		Instant today = Clock.systemUTC().instant();
		Retention aDay = new Retention(Duration.ofDays(1));
		Assessment over = this.assessments.save(new Assessment(ANSWERS, today.minus(2, ChronoUnit.DAYS), aDay));
		Assessment lastDay = this.assessments.save(new Assessment(ANSWERS, today.minus(1, ChronoUnit.DAYS), aDay));
		assertThat(lastDay.deleteAfter()).isEqualTo(LocalDate.ofInstant(today, ZoneOffset.UTC));
		this.job.deleteOver();
		this.job.deleteOver();
		assertThat(this.assessments.findBySecret(over.secret())).isEmpty();
		assertThat(this.assessments.findBySecret(lastDay.secret())).isPresent();
	}

	@Test
	void haveTheirAdviceWholeOrNotAtAll() {
		Assessment kept = this.assessments.save(draft());
		assertThatThrownBy(() -> this.sql.sql("update assessment set advice = '{}' where secret = ?")
			.param(kept.secret().value())
			.update()).isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("advice_is_whole")
			.extracting(AssessmentsTest::everythingSaid)
			.asString()
			.doesNotContain(kept.secret().value());
	}

	@Test
	void nameOnlyRuleSetsThatExist() {
		Assessment kept = this.assessments.save(draft());
		assertThatThrownBy(() -> this.sql.sql("""
				update assessment set advice = '{}', rule_set = 2, program = '1', as_of = now(), revision = 1
				where secret = ?""").param(kept.secret().value()).update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	private static Assessment draft() {
		return new Assessment(ANSWERS, NOW, RETENTION);
	}

	private Assessment found(Assessment kept) {
		return this.assessments.findBySecret(kept.secret()).orElseThrow();
	}

	private static String everythingSaid(Throwable thrown) {
		StringBuilder said = new StringBuilder();
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			said.append(cause).append('\n');
		}
		return said.toString();
	}

}
