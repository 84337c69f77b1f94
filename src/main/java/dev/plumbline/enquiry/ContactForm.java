package dev.plumbline.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The contact form as somebody typed it, without what no text needs. Shows nothing of it
 * by itself, so that it can turn up in no log.
 *
 * @param role as sent, whether or not there is such a role; so are the other choices
 * @param leftOut parts of the recommendation that are not to be sent
 * @param assessment the secret part of a recommendation's address; empty for none
 * @param revision of the recommendation that was shown; empty for none
 * @param form by which the same form is known again
 */
public record ContactForm(String name, String mail, String company, String role, String timeframe, String budget,
		String message, boolean consent, Set<Part> leftOut, String assessment, String revision, ReceiptSecret form) {

	/** Control characters, and those that make text run backwards. */
	private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

	private static final Pattern UNWANTED_IN_LINES = Pattern
		.compile("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

	public ContactForm {
		leftOut = Set.copyOf(leftOut);
	}

	/** An empty form that nobody has seen yet. */
	static ContactForm empty(String assessment, String revision) {
		return new ContactForm("", "", "", "", "", "", "", false, Set.of(), assessment, revision,
				ReceiptSecret.random());
	}

	/** What was sent; whatever is missing is empty. */
	static ContactForm of(HttpServletRequest request) {
		return new ContactForm(line(request, "name"), line(request, "mail"), line(request, "company"),
				line(request, "role"), line(request, "timeframe"), line(request, "budget"), lines(request, "message"),
				request.getParameter("consent") != null, leftOut(request), line(request, "assessment"),
				line(request, "revision"), ReceiptSecret.read(line(request, "form")).orElseGet(ReceiptSecret::random));
	}

	private static String line(HttpServletRequest request, String field) {
		return UNWANTED.matcher(raw(request, field)).replaceAll(" ").strip();
	}

	private static String lines(HttpServletRequest request, String field) {
		String text = raw(request, field).replaceAll("\\r\\n?", "\n");
		return UNWANTED_IN_LINES.matcher(text).replaceAll(" ").strip();
	}

	private static String raw(HttpServletRequest request, String field) {
		@Nullable String sent = request.getParameter(field);
		return (sent != null) ? sent : "";
	}

	/** What is not ticked is left out, where there was anything to tick. */
	private static Set<Part> leftOut(HttpServletRequest request) {
		if (line(request, "assessment").isEmpty()) {
			return Set.of();
		}
		String @Nullable [] ticked = request.getParameterValues("send");
		List<String> sent = (ticked != null) ? Arrays.asList(ticked) : List.of();
		Set<Part> leftOut = EnumSet.allOf(Part.class);
		leftOut.removeIf((part) -> sent.contains(part.id()));
		return leftOut;
	}

	/** The same without a recommendation. */
	ContactForm alone() {
		return new ContactForm(this.name, this.mail, this.company, this.role, this.timeframe, this.budget, this.message,
				this.consent, Set.of(), "", "", this.form);
	}

	/** Ids of the parts of the recommendation that go with it. */
	public List<String> ticked() {
		return Arrays.stream(Part.values()).filter((part) -> !this.leftOut.contains(part)).map(Part::id).toList();
	}

	/** By which its receipt is known: the same for the same form saying the same. */
	ReceiptSecret receipt() {
		return this.form.saying(List.of(this.name, this.mail, this.company, this.role, this.timeframe, this.budget,
				this.message, this.leftOut.stream().sorted().toList().toString(), this.assessment, this.revision));
	}

	@Override
	public String toString() {
		return "a contact form";
	}

}
