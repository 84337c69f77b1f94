package dev.plumbline.enquiry;

import dev.plumbline.enquiry.Screened.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes enquiries and gives them out again. Each is kept together with its letters or not
 * at all.
 */
@Service
public class Enquiries {

	private final EnquiryRows rows;

	private final Preparation preparation;

	private final Routing routing;

	private final Screening screening;

	private final TransactionOperations transactions;

	private final Clock clock;

	Enquiries(EnquiryRows rows, Preparation preparation, Routing routing, Screening screening,
			TransactionOperations transactions, Clock clock) {
		this.rows = rows;
		this.preparation = preparation;
		this.routing = routing;
		this.screening = screening;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Keeps an enquiry with its letters, once: what was sent before is left as it is,
	 * though released if it was held and nothing stands against it any more.
	 * @param receipt by which the same enquiry is known again
	 * @param sent the recommendation it came from; absent for none
	 * @throws IllegalArgumentException when it was refused
	 */
	public Enquiry submit(ReceiptSecret receipt, Contact contact, Enquiry.@Nullable Sent sent, Screened screened,
			HttpServletRequest request) {
		if (screened.outcome() == Outcome.REFUSED) {
			throw new IllegalArgumentException("What is refused is not kept");
		}
		Enquiry enquiry = this.rows.findByReceipt(receipt.hash())
			.orElseGet(() -> new Enquiry(receipt, contact, sent, screened.signals(), now()));
		if (enquiry.standing() != Standing.HELD) {
			return enquiry;
		}
		Prepared prepared = (screened.outcome() == Outcome.ACCEPTED)
				? this.preparation.prepare(enquiry, enquiry.id() != null) : null;
		return this.transactions.execute((status) -> {
			Enquiry kept = this.rows.holdByReceipt(receipt.hash()).orElseGet(() -> keep(enquiry, receipt));
			if (kept.standing() == Standing.HELD && prepared != null) {
				accept(kept, prepared, receipt);
			}
			else if (kept.standing() == Standing.HELD) {
				this.screening.held(kept, receipt, request);
			}
			return kept;
		});
	}

	/** Of two who come with the same at the same moment, the second finds the first's. */
	private Enquiry keep(Enquiry enquiry, ReceiptSecret receipt) {
		Instant now = now();
		int year = now.atOffset(ZoneOffset.UTC).getYear();
		String number = String.format(Locale.ROOT, "EN-%04d-%06d", year, this.rows.next(year));
		return this.rows.holdByReceipt(receipt.hash()).orElseGet(() -> {
			enquiry.number(number, now);
			Enquiry.Sent sent = enquiry.sent();
			if (sent != null && this.rows.stays(sent.assessment()).isEmpty()) {
				enquiry.outlivesRecommendation();
			}
			return this.rows.save(enquiry);
		});
	}

	/**
	 * Grades an enquiry that is held and posts its letters; one that is not held is left
	 * as it is.
	 * @param also what else belongs into the same transaction, such as an entry of the
	 * audit log; not called when nothing is released
	 * @return whether it was released; false also when there is none of that number
	 */
	public boolean release(String number, Consumer<Enquiry> also) {
		Enquiry held = this.rows.findByNumber(number).orElse(null);
		if (held == null || held.standing() != Standing.HELD) {
			return false;
		}
		Prepared prepared = this.preparation.prepare(held, true);
		return this.transactions.execute((status) -> {
			Enquiry kept = this.rows.holdByNumber(number).orElse(null);
			if (kept == null || kept.standing() != Standing.HELD) {
				return false;
			}
			accept(kept, prepared, null);
			also.accept(kept);
			return true;
		});
	}

	private void accept(Enquiry enquiry, Prepared prepared, @Nullable ReceiptSecret receipt) {
		enquiry.accept(prepared.graded(), now());
		this.routing.route(this.rows.save(enquiry), prepared, receipt);
	}

	/** The enquiry of a receipt, also once it is erased. */
	public Optional<Enquiry> byReceipt(ReceiptSecret receipt) {
		return this.rows.findByReceipt(receipt.hash());
	}

	/** The enquiry of that number. */
	public Optional<Enquiry> byNumber(String number) {
		return this.rows.findByNumber(number);
	}

	/** As exactly as the database keeps it. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
