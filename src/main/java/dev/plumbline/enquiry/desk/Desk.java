package dev.plumbline.enquiry.desk;

import dev.plumbline.account.AuditLog;
import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.Notes;
import dev.plumbline.enquiry.Standing;
import dev.plumbline.enquiry.State;
import dev.plumbline.enquiry.desk.EnquiryList.Row;
import dev.plumbline.qualification.Grading.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a principal does at the desk. All of it is written into the audit log under the
 * enquiry's number, and nothing of the enquiry with it, since that log cannot be erased.
 */
@Component
class Desk {

	private final DeskRows rows;

	private final Enquiries enquiries;

	private final Notes notes;

	private final AuditLog audit;

	private final Clock clock;

	Desk(DeskRows rows, Enquiries enquiries, Notes notes, AuditLog audit, Clock clock) {
		this.rows = rows;
		this.enquiries = enquiries;
		this.notes = notes;
		this.audit = audit;
		this.clock = clock;
	}

	/** Writes down that somebody looks at these in the list. */
	@Transactional
	public void listed(List<Row> shown) {
		if (!shown.isEmpty()) {
			String numbers = shown.stream().map(Row::number).collect(Collectors.joining(", "));
			this.audit.record("enquiries-listed", numbers, null, null);
		}
	}

	/** Gives an enquiry out to be read, and writes that down. */
	@Transactional
	public Optional<Enquiry> read(String number) {
		Optional<Enquiry> found = this.enquiries.byNumber(number);
		found.ifPresent((enquiry) -> this.audit.record("enquiry-read", number, null, null));
		return found;
	}

	/** Writes down that somebody opens its report. */
	@Transactional
	public void reportRead(Enquiry enquiry) {
		this.audit.record("enquiry-report-read", enquiry.number(), null, null);
	}

	/**
	 * Keeps how far the principal is, and what they have to say about it.
	 * @param seen the version on the page from which it was sent
	 * @param note empty for none
	 * @throws Overtaken when it was changed since
	 */
	@Transactional
	public void keep(String number, int seen, State state, String who, String note) {
		Enquiry enquiry = hold(number, seen);
		State before = enquiry.state();
		if (state != before) {
			enquiry.become(state, now());
			this.audit.record("enquiry-state-changed", number, new InState(id(before)), new InState(id(state)));
		}
		if (!note.isEmpty()) {
			this.notes.add(enquiry, now(), who, note);
			this.audit.record("enquiry-noted", number, null, null);
		}
		this.rows.save(enquiry);
	}

	/**
	 * Keeps what the principal would have graded it; what the rules said stays beside it.
	 * @return whether that is another grade than before
	 * @throws Overtaken when it was changed since
	 */
	@Transactional
	public boolean correct(String number, int seen, Grade grade) {
		Enquiry enquiry = hold(number, seen);
		if (enquiry.grading() == null) {
			throw new Overtaken(number);
		}
		Grade before = enquiry.correctedGrade();
		enquiry.correct((grade != enquiry.grading().grade()) ? grade : null);
		if (before == enquiry.correctedGrade()) {
			return false;
		}
		this.audit.record("enquiry-grade-corrected", number, graded(before, enquiry),
				graded(enquiry.correctedGrade(), enquiry));
		this.rows.save(enquiry);
		return true;
	}

	/** What is held was meant after all: it is graded, and its letters are written. */
	boolean release(String number) {
		return this.enquiries.release(number, (enquiry) -> {
			if (enquiry.state() == State.SPAM) {
				enquiry.become(State.NEW, now());
			}
			this.audit.record("enquiry-released", number, null, null);
		});
	}

	private Enquiry hold(String number, int seen) {
		Enquiry enquiry = this.rows.holdByNumber(number).orElseThrow(() -> new NoEnquiry(number));
		if (enquiry.version() != seen || enquiry.standing() == Standing.ERASED) {
			throw new Overtaken(number);
		}
		return enquiry;
	}

	private static Graded graded(@Nullable Grade grade, Enquiry enquiry) {
		Grade shown = (grade != null || enquiry.grading() == null) ? grade : enquiry.grading().grade();
		return new Graded(String.valueOf(shown));
	}

	private static String id(State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	/** As exactly as the database keeps it. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** What the audit log shows of an enquiry. */
	private record InState(String state) {
	}

	/** What the audit log shows of its grade. */
	private record Graded(String grade) {
	}

}
