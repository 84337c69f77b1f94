package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.ruleset.SomeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was given once is there as it was, for as long as its assessment. */
@StorageTest
class RevisionsTest {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

	private static final Retention RETENTION = new Retention(Duration.ofDays(730));

	private static final Answers ANSWERS = Answers.none().with("dataGb", 120).unsure("writers");

	private static final Answers OTHERS = ANSWERS.with("dataGb", 9_000);

	@Autowired
	Assessments assessments;

	@Autowired
	Revisions revisions;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void publishTheRulesThatAdviceIsGivenBy() {
		this.sql.sql(SomeRules.INSERTED).update();
	}

	@Test
	void areThereAsTheyWereWhateverComesAfter() {
		Assessment first = this.assessments.save(advised(ANSWERS));
		Assessment changed = changed(first, OTHERS);
		assertThat(changed.revision()).isOne();
		Assessment second = advised(changed, NOW.plusSeconds(60));
		assertThat(second.revision()).isEqualTo(2);
		assertThat(this.revisions.list(second)).containsExactly(new Revisions.Entry(1, 1, NOW),
				new Revisions.Entry(2, 1, NOW.plusSeconds(60)));
		Revision earlier = this.revisions.find(second, 1).orElseThrow();
		assertThat(earlier.number()).isOne();
		assertThat(earlier.answers()).isEqualTo(ANSWERS);
		assertThat(earlier.advice()).isEqualTo(advice(ANSWERS));
		assertThat(earlier.givenAt()).isEqualTo(NOW);
		Revision latest = this.revisions.find(second, 2).orElseThrow();
		assertThat(latest.answers()).isEqualTo(OTHERS);
		assertThat(latest.advice()).isEqualTo(second.advice());
	}

	@Test
	void areOnlyMadeWhenAdviceIsGiven() {
		Assessment draft = this.assessments.save(new Assessment(ANSWERS, NOW, RETENTION));
		assertThat(this.revisions.list(draft)).isEmpty();
		assertThat(this.revisions.find(draft, 1)).isEmpty();
		Assessment kept = changed(advised(draft, NOW), ANSWERS);
		assertThat(this.revisions.list(this.assessments.save(kept))).hasSize(1);
		assertThat(this.revisions.find(kept, 2)).isEmpty();
	}

	@Test
	void belongToOneAssessment() {
		Assessment one = this.assessments.save(advised(ANSWERS));
		Assessment other = this.assessments.save(advised(OTHERS));
		assertThat(this.revisions.find(one, 1).orElseThrow().answers()).isEqualTo(ANSWERS);
		assertThat(this.revisions.find(other, 1).orElseThrow().answers()).isEqualTo(OTHERS);
	}

	@Test
	void areMadeOnceWhenTwoGiveAdviceAtTheSameMoment() throws Exception {
		Assessment draft = this.assessments.save(new Assessment(ANSWERS, NOW, RETENTION));
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<Assessment> advising = () -> {
			Assessment found = this.assessments.findBySecret(draft.secret()).orElseThrow();
			together.await();
			return advised(found, NOW);
		};
		List<Throwable> refused = failures(List.of(advising, advising));
		assertThat(refused).singleElement().isInstanceOf(OptimisticLockingFailureException.class);
		assertThat(this.revisions.list(this.assessments.findBySecret(draft.secret()).orElseThrow())).hasSize(1);
	}

	private static List<Throwable> failures(List<Callable<Assessment>> work) throws InterruptedException {
		ExecutorService workers = Executors.newFixedThreadPool(work.size());
		List<Throwable> failures = new ArrayList<>();
		for (Future<Assessment> done : workers.invokeAll(work)) {
			try {
				done.get();
			}
			catch (ExecutionException ex) {
				failures.add(ex.getCause());
			}
		}
		workers.shutdown();
		return failures;
	}

	@ParameterizedTest
	@ValueSource(strings = { "update assessment_revision set advice = '{}'", "delete from assessment_revision",
			"truncate assessment_revision" })
	void cannotBeTouched(String statement) {
		Assessment kept = this.assessments.save(advised(ANSWERS));
		assertThatThrownBy(() -> this.sql.sql(statement).update()).isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("only with its assessment");
		assertThat(this.revisions.find(kept, 1).orElseThrow().advice()).isEqualTo(advice(ANSWERS));
	}

	@Test
	void areDeletedWithTheirAssessment() {
		Assessment kept = advised(changed(this.assessments.save(advised(ANSWERS)), OTHERS), NOW);
		assertThat(this.revisions.list(kept)).hasSize(2);
		this.assessments.deleteBySecret(kept.secret());
		assertThat(this.revisions.list(kept)).isEmpty();
	}

	@Test
	void areDeletedWhenTheTimeOfTheirAssessmentIsUp() {
		Assessment kept = this.assessments.save(advised(ANSWERS));
		this.assessments.deleteOver(kept.deleteAfter().plusDays(1));
		assertThat(this.revisions.list(kept)).isEmpty();
	}

	@Test
	void doNotShowWhatIsInThem() {
		Assessment kept = this.assessments.save(advised(ANSWERS));
		assertThat(this.revisions.find(kept, 1).orElseThrow().toString()).matches("revision 1 of assessment [0-9]+");
	}

	private static Assessment advised(Answers answers) {
		Assessment assessment = new Assessment(answers, NOW, RETENTION);
		assessment.advise(advice(answers), NOW, RETENTION);
		return assessment;
	}

	private Assessment advised(Assessment assessment, Instant when) {
		assessment.advise(advice(assessment.answers()), when, RETENTION);
		return this.assessments.save(assessment);
	}

	private Assessment changed(Assessment assessment, Answers answers) {
		assessment.answer(answers, NOW, RETENTION);
		return this.assessments.save(assessment);
	}

	private static Advice advice(Answers answers) {
		return Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY);
	}

}
