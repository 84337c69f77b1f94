package dev.plumbline.enquiry.screening;

import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.ReceiptSecret;
import dev.plumbline.enquiry.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Where somebody confirms by a code from a letter. Opening the link changes nothing,
 * since programs that look through mail open links, too.
 */
@Controller
class ConfirmPage {

	private static final String PAGE = "contact/confirm";

	private final Codes codes;

	private final Enquiries enquiries;

	ConfirmPage(Codes codes, Enquiries enquiries) {
		this.codes = codes;
		this.enquiries = enquiries;
	}

	@GetMapping({ "/contact/confirm", "/contact/confirm/{code}" })
	String ask(@PathVariable(required = false) @Nullable String code, Model model) {
		model.addAttribute("code", (code != null) ? code : "");
		return PAGE;
	}

	@PostMapping("/contact/confirm")
	String confirm(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
		String number = ReceiptSecret.read(code.strip())
			.flatMap((secret) -> this.codes.enquiryOf(secret).filter((known) -> goesOn(known, secret)))
			.orElse(null);
		if (number == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("wrong", true);
		}
		model.addAttribute("code", code);
		model.addAttribute("confirmed", number);
		return PAGE;
	}

	/** Also when it did before, by this code or without it. */
	private boolean goesOn(String number, ReceiptSecret code) {
		return this.enquiries.release(number, (released) -> this.codes.use(code))
				|| this.enquiries.byNumber(number).map(Enquiry::standing).orElse(null) == Standing.ACCEPTED;
	}

}
