package dev.plumbline.enquiry;

import dev.plumbline.enquiry.EnquiryData.Consent;
import dev.plumbline.enquiry.EnquiryData.Letter;
import dev.plumbline.enquiry.EnquiryData.Note;
import dev.plumbline.enquiry.EnquiryData.Recommendation;
import dev.plumbline.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.stream.Stream;

/** Writes everything down that is kept of an enquiry, to be taken along. */
@Component
class Exporting {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	private final Notes notes;

	private final Outbox outbox;

	private final EnquiryRetention retention;

	Exporting(Notes notes, Outbox outbox, EnquiryRetention retention) {
		this.notes = notes;
		this.outbox = outbox;
		this.retention = retention;
	}

	/** As JSON. */
	byte[] export(Enquiry enquiry) {
		return JSON.writeValueAsBytes(data(enquiry));
	}

	EnquiryData data(Enquiry enquiry) {
		String consent = enquiry.consent();
		return new EnquiryData(enquiry.number(), id(enquiry.standing()), id(enquiry.state()), enquiry.stateSince(),
				enquiry.submittedAt(), enquiry.acceptedAt(), enquiry.erasedAt(),
				(enquiry.standing() != Standing.ERASED) ? this.retention.lastDay(enquiry) : null, enquiry.name(),
				enquiry.mail(), enquiry.company(), id(enquiry.role()), id(enquiry.timeframe()), id(enquiry.budget()),
				enquiry.message(), (consent != null) ? new Consent(consent, enquiry.submittedAt()) : null,
				recommendation(enquiry), enquiry.signals(), enquiry.grading(),
				(enquiry.correctedGrade() != null) ? enquiry.correctedGrade().name() : null, enquiry.ruleSet(),
				this.notes.of(enquiry).stream().map((note) -> new Note(note.at(), note.text())).toList(),
				this.outbox.deliveries(enquiry.number()).stream().map(Letter::of).toList());
	}

	private static @Nullable Recommendation recommendation(Enquiry enquiry) {
		Enquiry.Sent sent = enquiry.sent();
		return (sent != null) ? new Recommendation(sent.revision(),
				Stream.of(Part.values()).filter(enquiry::sends).map(Part::id).toList()) : null;
	}

	static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
