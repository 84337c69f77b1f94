package dev.plumbline.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;

/** Suspects nobody. */
class NoScreening implements Screening {

	@Override
	public void prepare(Model model, HttpServletRequest request) {
		// the form needs nothing for it
	}

	@Override
	public Screened screen(ContactForm form, HttpServletRequest request) {
		return Screened.accepted();
	}

	@Override
	public void held(Enquiry enquiry, ReceiptSecret receipt, HttpServletRequest request) {
		// nobody is asked to confirm anything
	}

}
