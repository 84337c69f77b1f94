package dev.plumbline.comeback;

import dev.plumbline.account.Token;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.mail.Mailboxes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a link back is asked for, and where it is opened. Opening changes nothing before
 * a button is pressed, since programs that look through mail open links, too.
 */
@Controller
class ComebackPage {

	private static final String SEND = "comeback/send";

	private static final String OPEN = "comeback/open";

	private final Assessments assessments;

	private final ComebackLinks links;

	private final Requests requests;

	private final Clock clock;

	ComebackPage(Assessments assessments, ComebackLinks links, Requests requests, Clock clock) {
		this.assessments = assessments;
		this.links = links;
		this.requests = requests;
		this.clock = clock;
	}

	@GetMapping("/assessments/{id}/link")
	String ask(@PathVariable String id, @RequestParam(required = false) @Nullable String sent, Model model) {
		return page(id, find(id), "", null, sent != null, model);
	}

	@PostMapping("/assessments/{id}/link")
	Object send(@PathVariable String id, @RequestParam(defaultValue = "") String mail, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Assessment assessment = find(id);
		String address = mail.strip();
		HttpStatus refused = refusal(address, request.getRemoteAddr());
		if (refused != null) {
			response.setStatus(refused.value());
			return page(id, assessment, mail, refused, false, model);
		}
		this.links.send(assessment, address);
		return seeOther("/assessments/" + id + "/link?sent");
	}

	private @Nullable HttpStatus refusal(String mail, String clientAddress) {
		if (!this.links.canBeSent()) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (!Mailboxes.isAddress(mail)) {
			return HttpStatus.UNPROCESSABLE_CONTENT;
		}
		return this.requests.may(mail, clientAddress) ? null : HttpStatus.TOO_MANY_REQUESTS;
	}

	private String page(String id, Assessment assessment, String mail, @Nullable HttpStatus refused, boolean sent,
			Model model) {
		model.addAttribute("id", id);
		model.addAttribute("advised", assessment.isAdvised());
		model.addAttribute("open", this.links.canBeSent());
		model.addAttribute("mail", mail);
		model.addAttribute("refused", (refused != null) ? refused.value() : null);
		model.addAttribute("sent", sent);
		model.addAttribute("days", ComebackLinks.LIFE);
		return SEND;
	}

	@GetMapping("/assessments/back/{token}")
	String arrive(@PathVariable String token, HttpServletResponse response, Model model) {
		boolean opens = Token.read(token).filter(this.links::opens).isPresent();
		return opens ? arrived(token, model) : tooLate(response, model);
	}

	/** Not under the name in the address, which every page of that address knows. */
	private static String arrived(String token, Model model) {
		model.addAttribute("way", token);
		return OPEN;
	}

	private static String tooLate(HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.GONE.value());
		model.addAttribute("days", ComebackLinks.LIFE);
		return OPEN;
	}

	@PostMapping("/assessments/back/{token}")
	Object open(@PathVariable String token, HttpServletResponse response, Model model) {
		Optional<Assessment> found = Token.read(token).flatMap(this.links::use);
		if (found.isEmpty()) {
			return tooLate(response, model);
		}
		Assessment assessment = found.get();
		return seeOther("/assessments/" + assessment.secret().value() + (assessment.isAdvised() ? "" : "/questions"));
	}

	private Assessment find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static View seeOther(String address) {
		RedirectView view = new RedirectView(address, true, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return view;
	}

}
