package dev.plumbline.rehearsal;

import dev.plumbline.advice.Shipped;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.work.LongWork;
import dev.plumbline.ruleset.work.Run;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/** Sets up drafts and kept assessments for tests of the last pages of the workbench. */
@Component
public class Bench {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Retention RETENTION = new Retention(Duration.ofDays(30));

	private final Drafts drafts;

	private final LongWork work;

	private final Assessments assessments;

	private final JdbcClient sql;

	Bench(Drafts drafts, LongWork work, Assessments assessments, JdbcClient sql) {
		this.drafts = drafts;
		this.work = work;
		this.assessments = assessments;
		this.sql = sql;
	}

	/** Throws away whatever draft is open. */
	public void clear() {
		as("bench", () -> {
			this.drafts.current().ifPresent((draft) -> this.drafts.discard(draft.version()));
			return true;
		});
	}

	/** A new draft, begun and changed by somebody. */
	public Draft draft(UnaryOperator<RuleSetText> change) {
		clear();
		return as("bench", () -> this.drafts.save(this.drafts.begin().version(), change));
	}

	/** The open draft, changed once more. */
	public Draft change(UnaryOperator<RuleSetText> change) {
		return as("bench", () -> this.drafts.save(this.drafts.begin().version(), change));
	}

	/** As if nothing had ever been rehearsed. */
	public void forgetRehearsals() {
		this.sql.sql("delete from long_work where kind = ?").param(Rehearsals.KIND).update();
	}

	/** Waits until the rehearsal that was started last has ended, which it does well. */
	public void waitForRehearsal() throws InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (run().isRunning()) {
			assertThat(Instant.now()).as("the rehearsal ends").isBefore(deadline);
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(run().state()).isEqualTo(Run.State.DONE);
	}

	Run run() {
		return this.work.latest(Rehearsals.KIND).orElseThrow();
	}

	/** Keeps an assessment; its number. */
	public long keep() {
		Answers answers = Shipped
			.requirements(Map.of("messaging", List.of("jobs"), "messagesPerSecond", 5_000, "engineers", 20))
			.answers();
		Assessment assessment = new Assessment(answers, Instant.now(), RETENTION);
		assessment.advise(Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY), Instant.now(), RETENTION);
		String secret = this.assessments.save(assessment).secret().value();
		return this.sql.sql("select id from assessment where secret = ?").param(secret).query(Long.class).single();
	}

	private static <T> T as(String name, Supplier<T> work) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(name, "none", "ROLE_PRINCIPAL"));
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
