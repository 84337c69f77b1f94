package dev.plumbline.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Once a day, tells the principal by mail which letters were given up. */
@Component
class FailureDigest {

	/** Which letter it is, and what it is about: of itself it does not tell. */
	static final String KIND = "mail-failures";

	private static final Logger logger = LoggerFactory.getLogger(FailureDigest.class);

	/** What was written later than that is of today. */
	private static final Duration TODAY = Duration.ofHours(12);

	private final LetterTable letters;

	private final MailList list;

	private final Outbox outbox;

	private final Letters templates;

	private final MessageSource messages;

	private final String inbox;

	private final Clock clock;

	FailureDigest(LetterTable letters, MailList list, Outbox outbox, Letters templates, MessageSource messages,
			@Value("${plumbline.enquiry.inbox:}") String inbox, Clock clock) {
		this.letters = letters;
		this.list = list;
		this.outbox = outbox;
		this.templates = templates;
		this.messages = messages;
		this.inbox = inbox.strip();
		this.clock = clock;
	}

	/** Writes today's, if there is anything to tell, anybody to tell it, and none yet. */
	@Transactional
	public void write() {
		List<MailRow> failed = this.list.failed().stream().filter((row) -> !row.kind().equals(KIND)).toList();
		if (failed.isEmpty() || isWritten()) {
			return;
		}
		if (!Mailboxes.isAddress(this.inbox)) {
			logger.warn("{} letters were given up, and plumbline.enquiry.inbox names nobody to tell", failed.size());
			return;
		}
		// yesterday's says less
		this.letters.forget(KIND);
		this.outbox.post(this.templates.begin(KIND, KIND, this.inbox)
			.subjectWith(failed.size())
			.with("count", failed.size())
			.with("kinds", kinds(failed))
			.write());
	}

	private boolean isWritten() {
		Instant today = this.clock.instant().minus(TODAY);
		return this.letters.about(KIND).stream().anyMatch((digest) -> digest.written().isAfter(today));
	}

	private List<Kind> kinds(List<MailRow> failed) {
		Map<String, List<String>> byKind = failed.stream()
			.collect(Collectors.groupingBy(MailRow::kind, TreeMap::new,
					Collectors.mapping(MailRow::about, Collectors.toList())));
		return byKind.entrySet().stream().map((kind) -> new Kind(words(kind.getKey()), kind.getValue())).toList();
	}

	private String words(String kind) {
		return String.valueOf(this.messages.getMessage("mail.kind." + kind, null, kind, Locale.ENGLISH));
	}

	/**
	 * Letters of one kind that were given up.
	 *
	 * @param words what the kind is for
	 * @param about what each of them is about, by its number
	 */
	record Kind(String words, List<String> about) {
	}

}
