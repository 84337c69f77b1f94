package dev.plumbline.mail;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import dev.plumbline.mail.MailServer.Missing;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells of letters that do not go. */
@Component
class MailAttention implements Attention {

	private static final Duration LATE = Duration.ofHours(1);

	private static final String PAGE = "/admin/mail";

	private final MailList letters;

	private final MailServer server;

	private final Clock clock;

	MailAttention(MailList letters, MailServer server, Clock clock) {
		this.letters = letters;
		this.server = server;
		this.clock = clock;
	}

	@Override
	public List<Matter> matters() {
		MailList.Counts counts = this.letters.counts(this.clock.instant().minus(LATE));
		Missing missing = this.server.missing();
		List<Matter> matters = new ArrayList<>();
		add(matters, Urgency.NOW, "attention.mail-failed", counts.failed());
		if (missing != Missing.NOTHING) {
			add(matters, Urgency.NOW, "attention.mail-without-" + missing.id(), counts.waiting());
		}
		else {
			add(matters, Urgency.SOON, "attention.mail-late", counts.late());
		}
		return matters;
	}

	private static void add(List<Matter> matters, Urgency urgency, String sentence, long count) {
		if (count > 0) {
			matters.add(new Matter(urgency, Role.PRINCIPAL, sentence, count, List.of(), PAGE));
		}
	}

}
