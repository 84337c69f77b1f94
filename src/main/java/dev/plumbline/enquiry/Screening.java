package dev.plumbline.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;

/**
 * Tells letters that people wrote from others. Nothing is ever dropped by it: what it
 * suspects is held where the principal can look.
 */
public interface Screening {

	/**
	 * Puts into the model what the form has to carry for it, read by the fragments in
	 * {@code contact/screening.html}. Called whenever the form is shown, also after
	 * {@link #screen}.
	 * @param request the one that is answered
	 */
	void prepare(Model model, HttpServletRequest request);

	/**
	 * Looks at a form without mistakes that was sent.
	 * @param form as it was typed
	 * @param request its own fields are read from here
	 */
	Screened screen(ContactForm form, HttpServletRequest request);

	/**
	 * Called in the transaction in which an enquiry is kept as held, once for each, to
	 * post a letter that asks for confirmation if its sender chose that. Also called when
	 * the same form was sent again and is still held.
	 * @param receipt of the enquiry, to be shown to nobody but its sender
	 */
	void held(Enquiry enquiry, ReceiptSecret receipt, HttpServletRequest request);

}
