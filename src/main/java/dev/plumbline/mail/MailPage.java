package dev.plumbline.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Clock;
import java.util.UUID;

/** What became of letters, for the principal, and the button that sends them again. */
@Controller
class MailPage {

	private static final String PATH = "/admin/mail";

	private final MailList letters;

	private final SendingAgain again;

	private final MailServer server;

	private final Clock clock;

	MailPage(MailList letters, SendingAgain again, MailServer server, Clock clock) {
		this.letters = letters;
		this.again = again;
		this.server = server;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(@RequestParam @Nullable Integer again, Model model) {
		model.addAttribute("missing", this.server.missing());
		model.addAttribute("counts", this.letters.counts(this.clock.instant()));
		model.addAttribute("failed", this.letters.failed());
		model.addAttribute("waiting", this.letters.waiting());
		model.addAttribute("handedOver", this.letters.handedOver());
		model.addAttribute("again", again);
		return "admin/mail";
	}

	@PostMapping(PATH + "/{id}/again")
	View again(@PathVariable UUID id) {
		return done(this.again.letter(id) ? 1 : 0);
	}

	@PostMapping(PATH + "/again")
	View againAll() {
		return done(this.again.all());
	}

	/** Relative, because only the visitor knows by which name we were reached. */
	private static View done(long count) {
		return new RedirectView(PATH + "?again=" + count, true, false, false);
	}

}
