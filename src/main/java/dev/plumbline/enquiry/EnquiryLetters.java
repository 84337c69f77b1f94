package dev.plumbline.enquiry;

import dev.plumbline.assessment.recommendation.RecommendationViews;
import dev.plumbline.mail.Letter;
import dev.plumbline.mail.Letter.Attachment;
import dev.plumbline.mail.LetterDraft;
import dev.plumbline.mail.Letters;
import dev.plumbline.qualification.Grading;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the letters about an enquiry. */
@Component
class EnquiryLetters {

	private final Letters letters;

	private final RecommendationViews views;

	private final Principal principal;

	EnquiryLetters(Letters letters, RecommendationViews views, Principal principal) {
		this.letters = letters;
		this.views = views;
		this.principal = principal;
	}

	/**
	 * To the principal: all of it, and what is worth asking first. Answering it answers
	 * whoever enquired.
	 */
	Letter toPrincipal(Enquiry enquiry, Prepared prepared, String inbox) {
		Grading grading = prepared.graded().grading();
		Report report = prepared.report();
		LetterDraft letter = begin(enquiry, "enquiry-principal", inbox)
			.subjectWith(grading.grade().name(), enquiry.number(), sender(enquiry))
			.replyTo(String.valueOf(enquiry.mail()))
			.with("enquiry", enquiry)
			.with("grading", grading)
			.with("unknowns", grading.openUnknowns().stream().map(EnquiryLetters::label).toList())
			.with("lines", String.valueOf(enquiry.message()).lines().toList())
			.with("attached", prepared.pdf() != null && enquiry.sends(Part.REPORT))
			.with("wanted", report != null && enquiry.sends(Part.REPORT));
		if (report != null && enquiry.sends(Part.VERDICT)) {
			letter.with("advice", report.advice());
		}
		if (report != null && enquiry.sends(Part.ANSWERS)) {
			letter.with("answers", this.views.answers(report.answers(), Locale.ENGLISH));
		}
		String link = this.principal.link("/admin/enquiries/" + enquiry.number());
		return (enquiry.sends(Part.REPORT) ? attached(letter, prepared) : letter).with("link", known(link)).write();
	}

	/** To whoever enquired: that it came in, and what happens next. */
	Letter confirmation(Enquiry enquiry, Prepared prepared, Capacity.@Nullable Queue queue,
			@Nullable ReceiptSecret receipt) {
		LetterDraft letter = begin(enquiry, "enquiry-confirmation", String.valueOf(enquiry.mail()))
			.with("grade", prepared.graded().grading().grade().name())
			.with("parts", parts(enquiry));
		if (queue != null) {
			letter.with("queue", queue);
		}
		return withReceipt(letter, receipt).write();
	}

	/** To whoever enquired, when there is nothing an engagement would add. */
	Letter report(Enquiry enquiry, Prepared prepared, @Nullable String inbox, @Nullable ReceiptSecret receipt) {
		Report report = Objects.requireNonNull(prepared.report());
		LetterDraft letter = begin(enquiry, "enquiry-report", String.valueOf(enquiry.mail()))
			.with("advice", report.advice())
			.with("report", report.number())
			.with("attached", prepared.pdf() != null)
			.with("parts", parts(enquiry));
		if (inbox != null) {
			letter.replyTo(inbox).with("answered", true);
		}
		return withReceipt(attached(letter, prepared), receipt).write();
	}

	/** To the principal: the letter about one that is erased should go, too. */
	Letter erased(Enquiry enquiry, String inbox) {
		return begin(enquiry, "enquiry-erased", inbox).write();
	}

	/**
	 * Nothing of what was typed goes into a letter to an address that nobody has proved
	 * to be theirs: whoever fills in the form could have us write to anybody.
	 */
	private LetterDraft begin(Enquiry enquiry, String kind, String to) {
		return this.letters.begin(enquiry.number(), kind, to)
			.subjectWith(enquiry.number())
			.with("number", enquiry.number())
			.with("principal", this.principal.name());
	}

	private LetterDraft withReceipt(LetterDraft letter, @Nullable ReceiptSecret receipt) {
		String link = (receipt != null) ? this.principal.link("/contact/" + receipt.value()) : null;
		return letter.with("link", known(link));
	}

	/** Templates cannot tell a value that is missing from one that is forgotten. */
	private static String known(@Nullable String link) {
		return (link != null) ? link : "";
	}

	private static LetterDraft attached(LetterDraft letter, Prepared prepared) {
		byte[] pdf = prepared.pdf();
		Report report = prepared.report();
		return (pdf != null && report != null)
				? letter.attach(new Attachment(report.fileName("pdf"), "application/pdf", pdf)) : letter;
	}

	private static String sender(Enquiry enquiry) {
		return (enquiry.company() != null) ? enquiry.name() + ", " + enquiry.company() : String.valueOf(enquiry.name());
	}

	private static List<String> parts(Enquiry enquiry) {
		return Arrays.stream(Part.values()).filter(enquiry::sends).map(Part::id).toList();
	}

	private static String label(String question) {
		Questionnaire questionnaire = Questionnaire.shipped();
		return questionnaire.asks(question) ? questionnaire.wording(question).label() : question;
	}

}
