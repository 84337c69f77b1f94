package dev.plumbline.enquiry;

import dev.plumbline.mail.Delivery;
import dev.plumbline.mail.Outbox;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

import java.time.ZoneOffset;

/**
 * What whoever sent an enquiry can have done with it, by the secret address of its
 * receipt: take everything along that is kept, or have it erased.
 */
@Controller
class RightsPage {

	private static final String RECEIPT = "/contact/{secret:[0-9a-v]{26}}";

	private final Enquiries enquiries;

	private final Exporting exporting;

	private final Erasure erasure;

	private final Outbox outbox;

	private final Principal principal;

	RightsPage(Enquiries enquiries, Exporting exporting, Erasure erasure, Outbox outbox, Principal principal) {
		this.enquiries = enquiries;
		this.exporting = exporting;
		this.erasure = erasure;
		this.outbox = outbox;
		this.principal = principal;
	}

	@GetMapping(RECEIPT + "/data.json")
	ResponseEntity<byte[]> export(@PathVariable String secret) {
		Enquiry enquiry = find(secret);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("plumbline-" + enquiry.number() + ".json")
						.build()
						.toString())
			.body(this.exporting.export(enquiry));
	}

	@GetMapping(RECEIPT + "/erase")
	String ask(@PathVariable String secret, Model model) {
		Enquiry enquiry = find(secret);
		model.addAttribute("secret", secret);
		model.addAttribute("number", enquiry.number());
		model.addAttribute("principal", this.principal.name());
		model.addAttribute("erased", (enquiry.erasedAt() != null) ? enquiry.erasedAt().atOffset(ZoneOffset.UTC) : null);
		model.addAttribute("sent",
				this.outbox.deliveries(enquiry.number())
					.stream()
					.filter((letter) -> letter.state() == Delivery.State.HANDED_OVER)
					.map(Delivery::kind)
					.distinct()
					.toList());
		return "contact/erase";
	}

	@PostMapping(RECEIPT + "/erase")
	RedirectView erase(@PathVariable String secret) {
		find(secret);
		this.erasure.erase(new ReceiptSecret(secret));
		// relative, because only the visitor knows by which name we were reached
		return new RedirectView("/contact/" + secret + "/erase", true, false, false);
	}

	private Enquiry find(String secret) {
		return ReceiptSecret.read(secret)
			.flatMap(this.enquiries::byReceipt)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
