package dev.plumbline.enquiry;

import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.qualification.Lead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What somebody wrote to the principal, how it was graded and what became of it. Saving
 * one that somebody else has changed in the meantime is refused with an
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Entity
@Table(name = "enquiry")
public class Enquiry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String number;

	private String receipt;

	@Enumerated(EnumType.STRING)
	@Column(name = "screening")
	private Standing standing;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> signals;

	@Enumerated(EnumType.STRING)
	private State state;

	@Column(name = "state_since")
	private Instant stateSince;

	private @Nullable String name;

	private @Nullable String mail;

	private @Nullable String company;

	private @Nullable String message;

	@Enumerated(EnumType.STRING)
	private Lead.Role role;

	@Enumerated(EnumType.STRING)
	private Lead.Timeframe timeframe;

	@Enumerated(EnumType.STRING)
	private Lead.Budget budget;

	private @Nullable String consent;

	private @Nullable Long assessment;

	private @Nullable Integer revision;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "left_out")
	private List<String> leftOut;

	private @Nullable String grading;

	@Column(name = "rule_set")
	private @Nullable Integer ruleSet;

	@Enumerated(EnumType.STRING)
	@Column(name = "corrected_grade")
	private @Nullable Grade correctedGrade;

	@Column(name = "submitted_at")
	private Instant submittedAt;

	@Column(name = "accepted_at")
	private @Nullable Instant acceptedAt;

	@Column(name = "erased_at")
	private @Nullable Instant erasedAt;

	@Version
	private int version;

	/**
	 * A held one without a number yet; it is accepted at once when nothing stands against
	 * it.
	 */
	Enquiry(ReceiptSecret receipt, Contact contact, @Nullable Sent sent, List<String> signals, Instant now) {
		this.number = "";
		this.receipt = receipt.hash();
		this.standing = Standing.HELD;
		this.signals = List.copyOf(signals);
		this.state = State.NEW;
		this.stateSince = now;
		this.name = contact.name();
		this.mail = contact.mail();
		this.company = contact.company();
		this.message = contact.message();
		this.role = contact.role();
		this.timeframe = contact.timeframe();
		this.budget = contact.budget();
		this.consent = contact.consent();
		this.assessment = (sent != null) ? sent.assessment() : null;
		this.revision = (sent != null) ? sent.revision() : null;
		this.leftOut = contact.leftOut().stream().sorted().map(Part::id).toList();
		this.submittedAt = now;
	}

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway")
	protected Enquiry() {
	}

	/**
	 * It is kept under this number from now on; making it ready may have taken a while.
	 */
	void number(String number, Instant now) {
		this.number = number;
		this.submittedAt = now;
		this.stateSince = now;
	}

	/** It was deleted while its report was made; what was graded by it stays graded. */
	void outlivesRecommendation() {
		this.assessment = null;
	}

	/** The principal is to hear of it. */
	void accept(Graded graded, Instant now) {
		if (this.standing != Standing.HELD) {
			throw new IllegalStateException("Only what is held can be accepted");
		}
		this.standing = Standing.ACCEPTED;
		this.grading = GradingText.of(graded.grading());
		this.ruleSet = graded.ruleSet();
		this.acceptedAt = now;
		if (this.state == State.SPAM) {
			// whoever confirms, or is let through, is told of an answer
			become(State.NEW, now);
		}
	}

	/** The principal has come this far. */
	public void become(State state, Instant now) {
		if (state != this.state) {
			this.state = state;
			this.stateSince = now;
		}
	}

	/** The principal would have graded it otherwise; null takes that back. */
	public void correct(@Nullable Grade grade) {
		this.correctedGrade = grade;
	}

	/**
	 * Forgets who wrote it, what they wrote and which recommendation it came from; for
	 * good.
	 */
	public void erase(Instant now) {
		this.standing = Standing.ERASED;
		this.name = null;
		this.mail = null;
		this.company = null;
		this.message = null;
		this.consent = null;
		this.assessment = null;
		this.revision = null;
		this.erasedAt = now;
	}

	/** By which the database knows it; null before it is kept. */
	public @Nullable Long id() {
		return this.id;
	}

	/**
	 * The public number, such as {@code EN-2026-000123}: what letters and the audit log
	 * call it.
	 */
	public String number() {
		return this.number;
	}

	/** Whether it is on its way to the principal. */
	public Standing standing() {
		return this.standing;
	}

	/** Signs of spam, by id. */
	public List<String> signals() {
		return List.copyOf(this.signals);
	}

	/** How far the principal is with it. */
	public State state() {
		return this.state;
	}

	/** Since when. */
	public Instant stateSince() {
		return this.stateSince;
	}

	/** Who wrote; null once erased. */
	public @Nullable String name() {
		return this.name;
	}

	/** Where answers go; null once erased. */
	public @Nullable String mail() {
		return this.mail;
	}

	/** For whom they work; null when not said, and once erased. */
	public @Nullable String company() {
		return this.company;
	}

	/** What they wrote; null once erased. */
	public @Nullable String message() {
		return this.message;
	}

	/** What they do there. */
	public Lead.Role role() {
		return this.role;
	}

	/** When they need a decision. */
	public Lead.Timeframe timeframe() {
		return this.timeframe;
	}

	/** What they can spend. */
	public Lead.Budget budget() {
		return this.budget;
	}

	/**
	 * The words they agreed to at {@link #submittedAt()}; null once erased.
	 */
	public @Nullable String consent() {
		return this.consent;
	}

	/**
	 * The recommendation it came from; null when it came from none, and once that is
	 * deleted.
	 */
	public @Nullable Sent sent() {
		return (this.assessment != null && this.revision != null) ? new Sent(this.assessment, this.revision) : null;
	}

	/** Whether it came from a recommendation, be that still there or not. */
	public boolean isFromRecommendation() {
		return this.revision != null;
	}

	/** Whether its sender let us have that part of the recommendation. */
	public boolean sends(Part part) {
		boolean whole = part != Part.REPORT || (sends(Part.VERDICT) && sends(Part.ANSWERS));
		return isFromRecommendation() && whole && !this.leftOut.contains(part.id());
	}

	/** How it was graded; null while it is held. */
	public @Nullable Grading grading() {
		return (this.grading != null) ? GradingText.read(this.grading) : null;
	}

	/** The rule set it was graded by; null where no rule was asked. */
	public @Nullable Integer ruleSet() {
		return this.ruleSet;
	}

	/** What the principal says the grade should have been; null while nothing. */
	public @Nullable Grade correctedGrade() {
		return this.correctedGrade;
	}

	/** When it came in. */
	public Instant submittedAt() {
		return this.submittedAt;
	}

	/** When its letters were written; null while it is held. */
	public @Nullable Instant acceptedAt() {
		return this.acceptedAt;
	}

	/** When it was erased; null when it was not. */
	public @Nullable Instant erasedAt() {
		return this.erasedAt;
	}

	/** Counts the changes of any kind, from 0. */
	public int version() {
		return this.version;
	}

	@Override
	public String toString() {
		return "enquiry " + this.number;
	}

	/**
	 * One revision of an assessment, as the database knows it.
	 */
	public record Sent(long assessment, int revision) {
	}

}
