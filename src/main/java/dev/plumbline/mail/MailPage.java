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

/**
 * What became of letters, for the principal, and the buttons for those that were given
 * up.
 */
@Controller
class MailPage {

	private static final String PATH = "/admin/mail";

	private static final String AGAIN = "again";

	private static final String DELETED = "deleted";

	private final MailList letters;

	private final GivenUp givenUp;

	private final MailServer server;

	private final Clock clock;

	MailPage(MailList letters, GivenUp givenUp, MailServer server, Clock clock) {
		this.letters = letters;
		this.givenUp = givenUp;
		this.server = server;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(@RequestParam @Nullable Integer again, @RequestParam @Nullable Integer deleted, Model model) {
		model.addAttribute("missing", this.server.missing());
		model.addAttribute("counts", this.letters.counts(this.clock.instant()));
		model.addAttribute("failed", this.letters.failed());
		model.addAttribute("waiting", this.letters.waiting());
		model.addAttribute("handedOver", this.letters.handedOver());
		model.addAttribute(AGAIN, again);
		model.addAttribute(DELETED, deleted);
		return "admin/mail";
	}

	@PostMapping(PATH + "/{id}/again")
	View again(@PathVariable UUID id) {
		return done(AGAIN, this.givenUp.sendAgain(id) ? 1 : 0);
	}

	@PostMapping(PATH + "/again")
	View againAll() {
		return done(AGAIN, this.givenUp.sendAllAgain());
	}

	@PostMapping(PATH + "/{id}/delete")
	View delete(@PathVariable UUID id) {
		return done(DELETED, this.givenUp.delete(id) ? 1 : 0);
	}

	/** Relative, because only the visitor knows by which name we were reached. */
	private static View done(String what, long count) {
		return new RedirectView(PATH + "?" + what + "=" + count, true, false, false);
	}

}
