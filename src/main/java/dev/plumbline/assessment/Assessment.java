package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What somebody answered and, once asked for, the advice given for exactly those answers.
 * Changing an answer takes the advice away until it is asked for again. Saving one that
 * somebody else has changed in the meantime is refused with an
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private Secret secret;

	@JdbcTypeCode(SqlTypes.JSON)
	private String answers;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Map<String, List<String>> typed;

	private @Nullable String advice;

	@Column(name = "rule_set")
	private @Nullable Integer ruleSet;

	private @Nullable String program;

	@Column(name = "as_of")
	private @Nullable LocalDate asOf;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "updated_at")
	private Instant updatedAt;

	@Column(name = "delete_after")
	private LocalDate deleteAfter;

	private int revision;

	@Version
	private int version;

	/** Whether its advice has not been kept as a revision yet. */
	@Transient
	private boolean newlyAdvised;

	/** A draft with these answers, to be kept from now on. */
	public Assessment(Answers answers, Instant now, Retention retention) {
		this.secret = Secret.random();
		this.answers = KeptText.of(answers);
		this.createdAt = now;
		this.updatedAt = now;
		this.deleteAfter = retention.lastDay(now);
	}

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway")
	protected Assessment() {
	}

	/** Takes other answers; advice given for what it had is no longer its advice. */
	public void answer(Answers answers, Instant now, Retention retention) {
		if (!answers.equals(answers())) {
			this.answers = KeptText.of(answers);
			setAdvice(null);
			takeBackNewRevision();
		}
		this.typed = null;
		touch(now, retention);
	}

	/**
	 * Takes what was typed into the questionnaire, and the answers that it comes to.
	 * @param typed by the name of the field
	 */
	public void answer(Map<String, List<String>> typed, Answers answers, Instant now, Retention retention) {
		answer(answers, now, retention);
		this.typed = typed;
	}

	/** Takes the advice given for its answers, which is its next revision. */
	public void advise(Advice advice, Instant now, Retention retention) {
		setAdvice(advice);
		if (!this.newlyAdvised) {
			this.revision++;
			this.newlyAdvised = true;
		}
		touch(now, retention);
	}

	private void setAdvice(@Nullable Advice advice) {
		this.advice = (advice != null) ? KeptText.of(advice) : null;
		this.ruleSet = (advice != null) ? advice.rulebook() : null;
		this.program = (advice != null) ? advice.program() : null;
		this.asOf = (advice != null) ? advice.asOf() : null;
	}

	/** Advice that was never kept leaves no gap. */
	private void takeBackNewRevision() {
		if (this.newlyAdvised) {
			this.revision--;
			this.newlyAdvised = false;
		}
	}

	private void touch(Instant now, Retention retention) {
		// Another copy's clock may be ahead; an assessment is never older than its
		// beginning.
		this.updatedAt = now.isBefore(this.createdAt) ? this.createdAt : now;
		this.deleteAfter = retention.lastDay(this.updatedAt);
	}

	/** The secret part of its address. */
	public Secret secret() {
		return this.secret;
	}

	/** What was answered last. */
	public Answers answers() {
		return KeptText.readAnswers(this.answers);
	}

	/**
	 * What was typed to give these answers, by the name of the field; null when they came
	 * another way.
	 */
	public @Nullable Map<String, List<String>> typed() {
		return this.typed;
	}

	/** Whether it is more than a draft. */
	public boolean isAdvised() {
		return this.advice != null;
	}

	/** The advice as it was given; null while this is a draft. */
	public @Nullable Advice advice() {
		return (this.advice != null) ? KeptText.readAdvice(this.advice) : null;
	}

	/** When the first answer was kept. */
	public Instant createdAt() {
		return this.createdAt;
	}

	/** When it was changed last. */
	public Instant updatedAt() {
		return this.updatedAt;
	}

	/** The last day, in UTC, on which it is there unless it is changed again. */
	public LocalDate deleteAfter() {
		return this.deleteAfter;
	}

	/** The number of its last revision, from 1; 0 before the first advice. */
	public int revision() {
		return this.revision;
	}

	/** Counts the changes of any kind, from 0. */
	public int version() {
		return this.version;
	}

	/** Whether its advice is still to be kept as a revision. */
	boolean isNewlyAdvised() {
		return this.newlyAdvised;
	}

	/** Its advice has been kept as a revision. */
	void noteRevision() {
		this.newlyAdvised = false;
	}

	/** By which the database knows it, and nobody else; null before it is kept. */
	public @Nullable Long id() {
		return this.id;
	}

	@Override
	public String toString() {
		return "assessment " + this.id;
	}

}
