package dev.plumbline.enquiry;

import dev.plumbline.enquiry.ContactCheck.Mistake;
import dev.plumbline.enquiry.Screened.Outcome;
import dev.plumbline.qualification.Lead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The contact form, alone or from a recommendation: shows what will be sent, keeps what
 * is sent, and leads on to its receipt.
 */
@Controller
class ContactPage {

	private final Offers offers;

	private final Enquiries enquiries;

	private final Screening screening;

	private final Erasure erasure;

	private final Principal principal;

	private final MessageSource messages;

	ContactPage(Offers offers, Enquiries enquiries, Screening screening, Erasure erasure, Principal principal,
			MessageSource messages) {
		this.offers = offers;
		this.enquiries = enquiries;
		this.screening = screening;
		this.erasure = erasure;
		this.principal = principal;
		this.messages = messages;
	}

	@GetMapping("/contact")
	Object show(HttpServletRequest request, Model model, Locale locale) {
		return show(ContactForm.empty("", ""), null, Map.of(), request, model, locale);
	}

	/** For who links by a value: the address of its own is kept out of logs. */
	@GetMapping(path = "/contact", params = "assessment")
	View find(@RequestParam String assessment) {
		return this.offers.last(assessment, Locale.ENGLISH)
			.map((offer) -> seeOther(offer.address() + "/contact"))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@GetMapping("/assessments/{id}/contact")
	Object show(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
		Offer offer = this.offers.last(id, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ContactForm form = ContactForm.empty(id, Integer.toString(offer.sent().revision()));
		return show(form, offer, Map.of(), request, model, locale);
	}

	@PostMapping("/contact")
	Object send(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
		ContactForm form = ContactForm.of(request);
		Offer offer = this.offers.shown(form.assessment(), form.revision(), locale).orElse(null);
		ContactCheck check = new ContactCheck(form);
		boolean gone = offer == null && !form.assessment().isEmpty();
		if (gone || !check.mistakes().isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("gone", gone);
			return show(gone ? form.alone() : form, offer, check.mistakes(), request, model, locale);
		}
		Screened screened = this.screening.screen(form, request);
		if (screened.outcome() == Outcome.REFUSED) {
			return refuse(form, offer, screened.tryAgain(), request, response, model, locale);
		}
		ReceiptSecret receipt = form.receipt();
		Enquiry kept = this.enquiries.submit(receipt, check.contact(consent(locale)),
				(offer != null) ? offer.sent() : null, screened, request);
		replace(request.getParameter("held"), receipt);
		if (screened.outcome() == Outcome.CHALLENGED && kept.standing() == Standing.HELD) {
			model.addAttribute("held", receipt.value());
			return show(form, offer, Map.of(), request, model, locale);
		}
		return seeOther("/contact/" + receipt.value());
	}

	/** What was held of the same form before it was changed would be a second enquiry. */
	private void replace(@Nullable String held, ReceiptSecret receipt) {
		ReceiptSecret.read(Objects.requireNonNullElse(held, ""))
			.filter((earlier) -> !earlier.equals(receipt))
			.filter((earlier) -> this.enquiries.byReceipt(earlier).map(Enquiry::standing).orElse(null) == Standing.HELD)
			.ifPresent(this.erasure::erase);
	}

	private Object refuse(ContactForm form, @Nullable Offer offer, @Nullable Duration tryAgain,
			HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
		long seconds = (tryAgain != null) ? Math.max(1, tryAgain.plusNanos(999_999_999).toSeconds()) : 60;
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		model.addAttribute("minutes", (seconds + 59) / 60);
		return show(form, offer, Map.of(), request, model, locale);
	}

	private String show(ContactForm form, @Nullable Offer offer, Map<String, Mistake> mistakes,
			HttpServletRequest request, Model model, Locale locale) {
		model.addAttribute("form", form);
		model.addAttribute("offer", offer);
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("principal", this.principal.name());
		model.addAttribute("consentText", consent(locale));
		model.addAttribute("longestMessage", ContactCheck.LONGEST_MESSAGE);
		model.addAttribute("longestName", ContactCheck.LONGEST_NAME);
		model.addAttribute("roles", Lead.Role.values());
		model.addAttribute("timeframes", Lead.Timeframe.values());
		model.addAttribute("budgets", Lead.Budget.values());
		this.screening.prepare(model, request);
		return "contact/form";
	}

	private String consent(Locale locale) {
		return this.messages.getMessage("contact.consent", new Object[] { this.principal.name() }, locale);
	}

	/** Relative, because only the visitor knows by which name we were reached. */
	private static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

}
