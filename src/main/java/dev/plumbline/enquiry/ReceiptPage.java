package dev.plumbline.enquiry;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Grading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The receipt of an enquiry, for whoever sent it: since when it is kept, when its letters
 * were handed to the mail server, and what happens next.
 */
@Controller
class ReceiptPage {

	private final Enquiries enquiries;

	private final Outbox outbox;

	private final Capacity capacity;

	private final Principal principal;

	private final EnquirySettings settings;

	private final EnquiryRetention retention;

	ReceiptPage(Enquiries enquiries, Outbox outbox, Capacity capacity, Principal principal, EnquirySettings settings,
			EnquiryRetention retention) {
		this.enquiries = enquiries;
		this.outbox = outbox;
		this.capacity = capacity;
		this.principal = principal;
		this.settings = settings;
		this.retention = retention;
	}

	@GetMapping("/contact/{secret:[0-9a-v]{26}}")
	String show(@PathVariable String secret, Model model) {
		Enquiry enquiry = ReceiptSecret.read(secret)
			.flatMap(this.enquiries::byReceipt)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Grading grading = enquiry.grading();
		model.addAttribute("secret", secret);
		model.addAttribute("enquiry", enquiry);
		model.addAttribute("principal", this.principal.name());
		model.addAttribute("submitted", utc(enquiry.submittedAt()));
		model.addAttribute("grade", (grading != null) ? grading.grade().name() : null);
		model.addAttribute("queue", (grading != null) ? this.capacity.before(enquiry) : null);
		model.addAttribute("parts", Arrays.stream(Part.values()).filter(enquiry::sends).map(Part::id).toList());
		model.addAttribute("letters", this.outbox.deliveries(enquiry.number()).stream().map(Sending::of).toList());
		model.addAttribute("inbox", this.settings.inbox() != null);
		model.addAttribute("keptUntil", this.retention.lastDay(enquiry));
		return "contact/receipt";
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * What became of a letter, with times as the page writes them.
	 *
	 * @param kind of the letter
	 * @param state in lower case
	 */
	record Sending(String kind, String state, @Nullable OffsetDateTime handedOver, int tries,
			@Nullable OffsetDateTime nextTry) {

		static Sending of(Delivery delivery) {
			return new Sending(delivery.kind(), delivery.state().name(), utc(delivery.handedOver()), delivery.tries(),
					utc(delivery.nextTry()));
		}

	}

}
