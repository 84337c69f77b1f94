package dev.plumbline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** One's own account: another password, and out of every browser one is signed in on. */
@Controller
class OwnAccountPage {

	private static final String ADDRESS = "/admin/account";

	private static final String VIEW = "account/own";

	private final Passwords passwords;

	private final SignIn signIn;

	private final SignedInSessions sessions;

	OwnAccountPage(Passwords passwords, SignIn signIn, SignedInSessions sessions) {
		this.passwords = passwords;
		this.signIn = signIn;
		this.sessions = sessions;
	}

	@GetMapping(ADDRESS)
	String show(@AuthenticationPrincipal SignedIn who, Model model) {
		return page(who, Map.of(), model);
	}

	@PostMapping(ADDRESS + "/password")
	Object change(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Map<String, String> mistakes = NewPassword.mistakes(password, repeated, who.name());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		if (!mistakes.isEmpty()) {
			return page(who, mistakes, model);
		}
		try {
			this.signIn.confirm(who.name(), old);
			this.signIn.begin(this.passwords.change(who.name(), password), request, response);
			return seeOther(ADDRESS + "?changed");
		}
		catch (BadCredentialsException ex) {
			return page(who, Map.of("old", "password.old-wrong"), model);
		}
		catch (Throttled ex) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			model.addAttribute("seconds", ex.seconds());
			return page(who, Map.of(), model);
		}
	}

	@PostMapping(ADDRESS + "/sign-out-everywhere")
	RedirectView signOutEverywhere(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
		this.passwords.signOutEverywhere(who.name());
		this.sessions.end(request);
		return seeOther(SignInPage.ADDRESS + "?signed-out=everywhere");
	}

	private static RedirectView seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

	private static String page(SignedIn who, Map<String, String> mistakes, Model model) {
		model.addAttribute("who", who);
		model.addAttribute("mistakes", mistakes);
		return VIEW;
	}

}
