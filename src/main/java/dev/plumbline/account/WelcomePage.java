package dev.plumbline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody sets their password by a one-time link. The secret part of the link is
 * sent with the form only, so that it stands in no log and no referrer.
 */
@Controller
class WelcomePage {

	private static final String VIEW = "account/welcome";

	private static final String WORN = "welcome.code.worn";

	private final Passwords passwords;

	private final SignIn signIn;

	WelcomePage(Passwords passwords, SignIn signIn) {
		this.passwords = passwords;
		this.signIn = signIn;
	}

	@GetMapping(Links.ADDRESS)
	String show(Model model) {
		return page("", Map.of(), model);
	}

	@PostMapping(Links.ADDRESS)
	Object set(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String repeated, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<Token> token = Token.read(code);
		Optional<Account> account = token.flatMap(this.passwords::linked);
		Map<String, String> mistakes = new LinkedHashMap<>();
		if (account.isEmpty()) {
			mistakes.put("code", token.isPresent() ? WORN : "welcome.code.unreadable");
		}
		mistakes.putAll(NewPassword.mistakes(password, repeated, account.map(Account::username).orElse("")));
		if (mistakes.isEmpty()) {
			Optional<Account> owner = this.passwords.setByLink(token.orElseThrow(), password);
			if (owner.isPresent()) {
				this.signIn.begin(owner.get(), request, response);
				return Destination.seeOther(Destination.START);
			}
			mistakes.put("code", WORN);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(code, mistakes, model);
	}

	private static String page(String code, Map<String, String> mistakes, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("mistakes", mistakes);
		return VIEW;
	}

}
