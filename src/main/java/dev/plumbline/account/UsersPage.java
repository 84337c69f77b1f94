package dev.plumbline.account;

import dev.plumbline.account.UserRefused.Reason;
import dev.plumbline.account.Users.Seen;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The users, for the principal: who may come in, and everything that changes it. */
@Controller
class UsersPage {

	private static final String PATH = "/admin/users";

	private static final String USER = PATH + "/{username}";

	private final Users users;

	private final UserList list;

	private final AccountHistory history;

	UsersPage(Users users, UserList list, AccountHistory history) {
		this.users = users;
		this.list = list;
		this.history = history;
	}

	@GetMapping(PATH)
	String show(@RequestParam @Nullable String done, HttpSession session, Model model) {
		fill(model, Invitation.BLANK, null);
		model.addAttribute("done", this.list.row((done != null) ? done : "").orElse(null));
		model.addAttribute("handOver", HandOver.takeFrom(session));
		return "admin/users";
	}

	@PostMapping(PATH)
	Object invite(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "EDITOR") Role role,
			Model model, HttpSession session) {
		try {
			Token token = this.users.invite(username, role);
			return handOver(Usernames.normalised(username), token, session);
		}
		catch (UserRefused refused) {
			fill(model, new Invitation(username, role), refused.reason());
			return "admin/users";
		}
	}

	@PostMapping(USER + "/link")
	View giveLink(Seen seen, HttpSession session) {
		return handOver(seen.username(), this.users.giveLink(seen), session);
	}

	private static View handOver(String username, Token token, HttpSession session) {
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		new HandOver(username, site + Links.address(token)).leaveIn(session);
		return seeOther(PATH);
	}

	@PostMapping(USER + "/disable")
	View disable(Seen seen) {
		this.users.disable(seen);
		return done(seen);
	}

	@PostMapping(USER + "/enable")
	View enable(Seen seen) {
		this.users.enable(seen);
		return done(seen);
	}

	@PostMapping(USER + "/role")
	View changeRole(Seen seen, @RequestParam Role role) {
		this.users.changeRole(seen, role);
		// who takes the role from themselves has no business here any more
		return seen.username().equals(Actor.current().name()) ? seeOther("/admin") : done(seen);
	}

	private static View done(Seen seen) {
		return seeOther(PATH + "?done=" + seen.username());
	}

	/**
	 * Relative, because only the visitor knows by which name and scheme we were reached.
	 */
	private static View seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refused(UserRefused refused, Model model) {
		fill(model, Invitation.BLANK, refused.reason());
		return "admin/users";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String overtaken(UserOvertaken overtaken, Model model) {
		model.addAttribute("user", this.list.row(overtaken.username()).orElseThrow());
		model.addAttribute("change", this.history.lastChange(overtaken.username()).orElse(null));
		return "admin/user-overtaken";
	}

	private void fill(Model model, Invitation invitation, @Nullable Reason refused) {
		model.addAttribute("users", this.list.rows());
		model.addAttribute("roles", Role.values());
		model.addAttribute("invitation", invitation);
		model.addAttribute("refused", refused);
	}

	/** What was put into the form for somebody new. */
	record Invitation(String username, Role role) {

		static final Invitation BLANK = new Invitation("", Role.EDITOR);

	}

}
