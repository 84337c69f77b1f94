package dev.plumbline.browser;

import dev.plumbline.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds of every page, behind the principal's door, too. */
@BrowserTest
class EveryAdminPageTests {

	@Autowired
	Invitations invitations;

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/users", "/admin/audit", "/admin/audit?from=2026-05-31&to=2026-05-30",
			"/admin/audit?subject=nothing+like+this", "/admin/account", "/admin/rules", "/admin/rules?q=kafka",
			"/admin/rules/chapters/33-queue.dslr", "/admin/rules/sentences?q=queue" })
	void holdsOfWhatAPrincipalSees(String path, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		this.invitations.letIn(visitor, Role.PRINCIPAL);
		visitor.opens(path);
		visitor.isUnder(path);
		visitor.findsNoFault();
	}

	@Test
	void holdsOfWhatAnEditorSees(Visitors visitors) {
		Visitor visitor = visitors.with(Device.PHONE);
		this.invitations.letIn(visitor, Role.EDITOR);
		visitor.findsNoFault();
	}

	@Test
	void holdsOfALinkHandedOverAndOfAMistake(Visitors visitors) {
		Visitor visitor = visitors.with(Device.PHONE);
		this.invitations.letIn(visitor, Role.PRINCIPAL);
		visitor.opens("/admin/users");
		visitor.fillsIn("User name", Invitations.name("carl"));
		visitor.presses("Make a link");
		visitor.reads("It works once, until ");
		visitor.findsNoFault();
		visitor.fillsIn("User name", "no name");
		visitor.presses("Make a link");
		visitor.reads("This was not done");
		visitor.findsNoFault();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/login?signed-out", "/welcome" })
	void holdsOfTheDoorItself(String path, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(path);
		visitor.findsNoFault();
	}

}
