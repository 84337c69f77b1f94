package dev.plumbline.browser;

import com.microsoft.playwright.options.AriaRole;
import dev.plumbline.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind the principal's door, from the first link on. */
@BrowserTest
class PrincipalTests {

	private final String anna = Invitations.name("anna");

	private final String bert = Invitations.name("bert");

	@Autowired
	Invitations invitations;

	@Test
	void letsAnEditorInAndSeesWhatWasDone(Visitors visitors) {
		Visitor principal = visitors.with(Device.DESK);
		principal.comesInBy(this.invitations.link(this.anna, Role.PRINCIPAL), Invitations.PASSWORD);
		principal.follows("Users");
		String link = invites(principal);
		Visitor editor = visitors.with(Device.PHONE);
		editor.comesInBy(link, "a quiet evening by the sea");
		seesWhatEditorsSee(editor);
		goesAndComesBack(editor);
		readsOfAllThat(principal);
		disables(principal);
		findsTheDoorShut(editor);
	}

	private String invites(Visitor principal) {
		principal.isAt("Users");
		principal.fillsIn("User name", "x " + this.bert);
		principal.presses("Make a link");
		principal.reads("A user name has 2 to 40 letters");
		principal.fillsIn("User name", this.bert);
		principal.presses("Make a link");
		principal.reads("A link for " + this.bert, "It works once, until ");
		return principal.copiesTheLink();
	}

	private void seesWhatEditorsSee(Visitor editor) {
		editor.reads("Signed in as " + this.bert + ", editor.");
		editor.readsNowhere("Users");
		editor.readsNowhere("Audit log");
		editor.isRefused("/admin/users");
		editor.isAt("This is not open to you");
		editor.isRefused("/admin/audit");
		editor.isAt("This is not open to you");
	}

	private void goesAndComesBack(Visitor editor) {
		editor.opens("/admin");
		editor.presses("Sign out");
		editor.isAt("Sign in");
		editor.opens("/admin");
		editor.isAt("Sign in");
		editor.fillsIn("User name", this.bert);
		editor.fillsIn("Password", "a quiet evening by the sea");
		editor.presses("Sign in");
		editor.isAt("What needs attention");
	}

	private void readsOfAllThat(Visitor principal) {
		principal.follows("Audit log");
		principal.isAt("Audit log");
		principal.fillsIn("To whom or what", this.bert);
		principal.presses("Show these");
		principal.reads("Invited: " + this.bert, "Set a password by a one-time link: " + this.bert,
				"Signed in: " + this.bert, "Signed out: " + this.bert);
		principal.chooses("What was done", "Invited");
		principal.presses("Show these");
		principal.reads(this.anna, "principal", "role", "editor");
		principal.readsNowhere("Signed in: ");
	}

	private void disables(Visitor principal) {
		principal.follows("Users");
		principal.unfolds("Disable " + this.bert);
		principal.presses("Disable " + this.bert);
		principal.reads("Done: " + this.bert + " is now editor, disabled.");
	}

	private void findsTheDoorShut(Visitor editor) {
		editor.opens("/admin");
		editor.isAt("Sign in");
		editor.expectsRefusal("/login");
		editor.fillsIn("User name", this.bert);
		editor.fillsIn("Password", "a quiet evening by the sea");
		editor.presses("Sign in");
		editor.reads("do not go together");
	}

	@Test
	void isToldWhatAnotherPrincipalDidMeanwhile(Visitors visitors) {
		this.invitations.link(this.bert, Role.EDITOR);
		Visitor first = visitors.with(Device.DESK);
		Visitor second = visitors.with(Device.PHONE);
		for (Visitor principal : new Visitor[] { first, second }) {
			this.invitations.letIn(principal, Role.PRINCIPAL);
			principal.opens("/admin/users");
			principal.unfolds("Disable " + this.bert);
		}
		first.presses("Make principal " + this.bert);
		first.reads("Done: " + this.bert + " is now principal");
		second.expectsRefusal("/admin/users/" + this.bert + "/disable");
		second.presses("Disable " + this.bert);
		second.isAt(this.bert + " was changed in the meantime");
		second.reads("Nothing of what you sent was done", "Changed the role");
		second.findsNoFault();
	}

	@Test
	void needsNoMouse(Visitors visitors) {
		this.invitations.link(this.bert, Role.EDITOR);
		Visitor principal = visitors.with(Device.DESK);
		this.invitations.letIn(principal, Role.PRINCIPAL);
		Keyboard keyboard = new Keyboard(principal.page());
		keyboard.tabTo(AriaRole.LINK, "Users");
		keyboard.press("Enter");
		principal.isAt("Users");
		principal.unfolds("Disable " + this.bert);
		keyboard.tabTo(AriaRole.BUTTON, "Disable " + this.bert);
		keyboard.press("Enter");
		principal.reads("Done: " + this.bert);
		keyboard.tabTo(AriaRole.LINK, "Audit log");
		keyboard.press("Enter");
		principal.isAt("Audit log");
		keyboard.tabTo(AriaRole.TEXTBOX, "To whom or what");
		keyboard.type(this.bert);
		keyboard.press("Enter");
		principal.reads("Disabled: " + this.bert);
	}

}
