package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.Corrections;
import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.State;
import dev.plumbline.qualification.Grading.Grade;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One enquiry, for the principal: what was sent, why it has its grade, and everything
 * that can be done about it.
 */
@Controller
class EnquiryPage {

	static final String ONE = DeskConfiguration.PATH + "/{number:EN-[0-9]{4}-[0-9]{6,9}}";

	static final int LONGEST_NOTE = 4_000;

	/** What the page says after it was done. */
	private static final Set<String> DEEDS = Set.of("kept", "released", "graded", "taught", "not-held");

	private final Desk desk;

	private final Enquiries enquiries;

	private final EnquiryWriter writer;

	private final Corrections corrections;

	EnquiryPage(Desk desk, Enquiries enquiries, EnquiryWriter writer, Corrections corrections) {
		this.desk = desk;
		this.enquiries = enquiries;
		this.writer = writer;
		this.corrections = corrections;
	}

	@GetMapping(ONE)
	String show(@PathVariable String number, @RequestParam @Nullable String done, Model model, Locale locale) {
		Enquiry enquiry = this.desk.read(number).orElseThrow(() -> new NoEnquiry(number));
		model.addAttribute("done", (done != null && DEEDS.contains(done)) ? done : null);
		return show(enquiry, new Typed(enquiry.state(), ""), null, model, locale);
	}

	@PostMapping(ONE + "/state")
	Object keep(@PathVariable String number, @RequestParam int version, @RequestParam State state,
			@RequestParam(defaultValue = "") String note, HttpServletRequest request, Model model, Locale locale) {
		Typed typed = new Typed(state, note.strip().replace("\r\n", "\n"));
		if (typed.note().length() > LONGEST_NOTE) {
			Enquiry enquiry = this.desk.read(number).orElseThrow(() -> new NoEnquiry(number));
			return new ModelAndView(show(enquiry, typed, typed.note().length(), model, locale), model.asMap(),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.desk.keep(number, version, state, request.getRemoteUser(), typed.note());
			return done(number, "kept");
		}
		catch (Overtaken overtaken) {
			return overtaken(number, Map.of("typed", typed), locale);
		}
	}

	@PostMapping(ONE + "/grade")
	Object correct(@PathVariable String number, @RequestParam int version, @RequestParam Grade grade, Locale locale) {
		try {
			boolean other = this.desk.correct(number, version, grade);
			return done(number, (other && this.corrections.teach(find(number), grade)) ? "taught" : "graded");
		}
		catch (Overtaken overtaken) {
			return overtaken(number, Map.of("grade", grade), locale);
		}
	}

	@PostMapping(ONE + "/release")
	RedirectView release(@PathVariable String number) {
		find(number);
		return done(number, this.desk.release(number) ? "released" : "not-held");
	}

	private Enquiry find(String number) {
		return this.enquiries.byNumber(number).orElseThrow(() -> new NoEnquiry(number));
	}

	private String show(Enquiry enquiry, Typed typed, @Nullable Integer tooLong, Model model, Locale locale) {
		model.addAttribute("view", this.writer.write(enquiry, locale));
		model.addAttribute("typed", typed);
		model.addAttribute("tooLong", tooLong);
		model.addAttribute("longest", LONGEST_NOTE);
		model.addAttribute("teaches", this.corrections.canTeach(enquiry));
		model.addAttribute("states", State.values());
		model.addAttribute("grades", Grade.values());
		return "admin/enquiries/one";
	}

	private ModelAndView overtaken(String number, Map<String, ?> sent, Locale locale) {
		ModelAndView page = new ModelAndView("admin/enquiries/overtaken", sent, HttpStatus.CONFLICT);
		return page.addObject("view", this.writer.write(find(number), locale));
	}

	/** Relative, because only the visitor knows by which name we were reached. */
	private static RedirectView done(String number, String deed) {
		return new RedirectView(DeskConfiguration.PATH + "/" + number + "?done=" + deed, true, false, false);
	}

	/** What was put into the form. */
	record Typed(State state, String note) {

		@Override
		public String toString() {
			return "what was typed";
		}

	}

}
