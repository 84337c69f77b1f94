package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Answers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An advice as it was given once, with the answers it was given for. It is never changed,
 * so that whoever read it, printed it or sealed it finds the same again; it is gone when
 * its assessment is.
 */
@Entity
@Immutable
@Table(name = "assessment_revision")
public class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "assessment")
	private long assessment;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private String answers;

	private String advice;

	@Column(name = "rule_set")
	private int ruleSet;

	private String program;

	@Column(name = "as_of")
	private LocalDate asOf;

	@Column(name = "given_at")
	private Instant givenAt;

	Revision(long assessment, int number, Answers answers, Advice advice, Instant givenAt) {
		this.assessment = assessment;
		this.number = number;
		this.answers = KeptText.of(answers);
		this.advice = KeptText.of(advice);
		this.ruleSet = advice.rulebook();
		this.program = advice.program();
		this.asOf = advice.asOf();
		this.givenAt = givenAt;
	}

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway")
	protected Revision() {
	}

	/** Counted for each assessment, from 1. */
	public int number() {
		return this.number;
	}

	/** What was answered. */
	public Answers answers() {
		return KeptText.readAnswers(this.answers);
	}

	/** The advice as it was given. */
	public Advice advice() {
		return KeptText.readAdvice(this.advice);
	}

	/**
	 * The answers as the JSON that is kept, which reads the same whatever a later program
	 * makes of it.
	 */
	public String answersText() {
		return this.answers;
	}

	/** The advice as the JSON that is kept. */
	public String adviceText() {
		return this.advice;
	}

	/** When it was given. */
	public Instant givenAt() {
		return this.givenAt;
	}

	@Override
	public String toString() {
		return "revision " + this.number + " of assessment " + this.assessment;
	}

}
