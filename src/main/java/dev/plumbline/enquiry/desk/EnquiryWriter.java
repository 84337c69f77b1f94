package dev.plumbline.enquiry.desk;

import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.recommendation.RecommendationViews;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.EnquiryRetention;
import dev.plumbline.enquiry.Notes;
import dev.plumbline.enquiry.Part;
import dev.plumbline.enquiry.Standing;
import dev.plumbline.enquiry.desk.EnquiryView.Advised;
import dev.plumbline.enquiry.desk.EnquiryView.Note;
import dev.plumbline.enquiry.desk.EnquiryView.Sent;
import dev.plumbline.mail.Outbox;
import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts all that is known of an enquiry onto one page. */
@Component
class EnquiryWriter {

	private final EnquiryList list;

	private final Recommended recommended;

	private final RecommendationViews views;

	private final Notes notes;

	private final Outbox outbox;

	private final EnquiryRetention retention;

	private final MessageSource messages;

	private final Clock clock;

	EnquiryWriter(EnquiryList list, Recommended recommended, RecommendationViews views, Notes notes, Outbox outbox,
			EnquiryRetention retention, MessageSource messages, Clock clock) {
		this.list = list;
		this.recommended = recommended;
		this.views = views;
		this.notes = notes;
		this.outbox = outbox;
		this.retention = retention;
		this.messages = messages;
		this.clock = clock;
	}

	EnquiryView write(Enquiry enquiry, Locale locale) {
		LocalDate due = this.list.due(enquiry.number());
		return new EnquiryView(enquiry, utc(enquiry.submittedAt()), utc(enquiry.stateSince()),
				orNull(enquiry.acceptedAt()), orNull(enquiry.erasedAt()), mailto(enquiry, locale), grade(enquiry), due,
				due != null && due.isBefore(LocalDate.now(this.clock)),
				(enquiry.standing() != Standing.ERASED) ? this.retention.lastDay(enquiry) : null, unknowns(enquiry),
				leftOut(enquiry), advised(enquiry, locale), notes(enquiry), letters(enquiry));
	}

	private @Nullable String mailto(Enquiry enquiry, Locale locale) {
		if (enquiry.mail() == null) {
			return null;
		}
		String subject = this.messages.getMessage("desk.reply.subject", new Object[] { enquiry.number() }, locale);
		return "mailto:" + encoded(enquiry.mail()).replace("%40", "@") + "?subject=" + encoded(subject);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static @Nullable Grade grade(Enquiry enquiry) {
		Grading grading = enquiry.grading();
		Grade corrected = enquiry.correctedGrade();
		return (corrected != null || grading == null) ? corrected : grading.grade();
	}

	private static List<String> unknowns(Enquiry enquiry) {
		Grading grading = enquiry.grading();
		Questionnaire questionnaire = Questionnaire.shipped();
		return (grading == null) ? List.of()
				: grading.openUnknowns()
					.stream()
					.map((id) -> questionnaire.asks(id) ? questionnaire.wording(id).asks() : id)
					.toList();
	}

	private static List<String> leftOut(Enquiry enquiry) {
		return (enquiry.sent() == null) ? List.of()
				: Stream.of(Part.values()).filter((part) -> !enquiry.sends(part)).map(Part::id).toList();
	}

	private @Nullable Advised advised(Enquiry enquiry, Locale locale) {
		return this.recommended.revision(enquiry).map((revision) -> advised(enquiry, revision, locale)).orElse(null);
	}

	private Advised advised(Enquiry enquiry, Revision revision, Locale locale) {
		boolean verdict = enquiry.sends(Part.VERDICT);
		return new Advised(revision.number(), verdict ? revision.advice().verdict().id() : null,
				verdict ? revision.advice().headline() : null,
				enquiry.sends(Part.ANSWERS) ? this.views.answers(revision.answers(), locale) : List.of(),
				enquiry.sends(Part.REPORT));
	}

	private List<Note> notes(Enquiry enquiry) {
		return this.notes.of(enquiry)
			.stream()
			.map((note) -> new Note(utc(note.at()), note.who(), note.text()))
			.toList();
	}

	private List<Sent> letters(Enquiry enquiry) {
		return this.outbox.deliveries(enquiry.number())
			.stream()
			.map((letter) -> new Sent(letter.kind(), letter.state(), utc(letter.written()), orNull(letter.handedOver()),
					orNull(letter.nextTry()), letter.tries()))
			.toList();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
		return (instant != null) ? utc(instant) : null;
	}

}
