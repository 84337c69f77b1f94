package dev.plumbline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page at the door. */
@Controller
class SignInPage {

	static final String ADDRESS = "/login";

	private static final String VIEW = "account/login";

	private final SignIn signIn;

	private final SignedInSessions sessions;

	SignInPage(SignIn signIn, SignedInSessions sessions) {
		this.signIn = signIn;
		this.sessions = sessions;
	}

	/** Whoever is in already goes straight on. */
	@GetMapping(ADDRESS)
	Object show(@RequestParam(defaultValue = "") String to, HttpServletRequest request, Model model) {
		if (this.sessions.account(request).isPresent()) {
			return Destination.seeOther(to);
		}
		model.addAttribute("refused", false);
		return page(to, "", model);
	}

	@PostMapping(ADDRESS)
	Object signIn(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		model.addAttribute("refused", true);
		try {
			this.signIn.byPassword(username, password, request, response);
			return Destination.seeOther(to);
		}
		catch (BadCredentialsException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (Throttled ex) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			model.addAttribute("seconds", ex.seconds());
		}
		return page(to, username, model);
	}

	private static String page(String to, String username, Model model) {
		model.addAttribute("to", to);
		model.addAttribute("username", username);
		return VIEW;
	}

}
