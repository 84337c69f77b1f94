package dev.plumbline.browser;

import dev.plumbline.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What holds of every page, behind the principal's door, too. */
@BrowserTest
class EveryAdminPageTests {

	@Autowired
	Invitations invitations;

	@Autowired
	JdbcClient sql;

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/users", "/admin/audit", "/admin/audit?from=2026-05-31&to=2026-05-30",
			"/admin/audit?subject=nothing+like+this", "/admin/account", "/admin/rules", "/admin/rules?q=kafka",
			"/admin/rules/chapters/33-queue.dslr", "/admin/rules/sentences?q=queue", "/admin/rules/check",
			"/admin/rules/rehearsal", "/admin/rules/publish", "/admin/rules/history", "/admin/rules/history/1",
			"/admin/rules/rehearsal/casebook/1", "/admin/rules/proposal", "/admin/rules/figures",
			"/admin/rules/figures/rabbitmq-rate", "/admin/rules/sources", "/admin/rules/candidates",
			"/admin/rules/scenarios", "/admin/enquiries", "/admin/enquiries?state=HELD&grade=A" })
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
	void holdsOfMailThatDidNotGo(Visitors visitors) {
		this.sql
			.sql("""
					insert into letter (id, about, kind, state, written_at, next_try_at, tries, reason, message_id, automatic,
					  recipient, subject, plain, html)
					select gen_random_uuid(), 'test ' || state, 'mail-failures', state, now(), next_try_at, 11,
					  'address 550 5.1.1', '<a@b>', true, 'a@b', 'a', 'b', 'c'
					from (values ('FAILED', null), ('FAILED', null), ('WAITING', now())) as one(state, next_try_at)""")
			.update();
		Visitor visitor = visitors.with(Device.PHONE);
		this.invitations.letIn(visitor, Role.PRINCIPAL);
		visitor.opens("/admin/mail");
		visitor.reads("The mail server does not take letters to that address (550 5.1.1).");
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

	@Test
	void holdsOfTheTablesOfTheWorkbench(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		this.invitations.letIn(visitor, Role.EDITOR);
		visitor.opens("/admin/rules/figures/planned-utilisation");
		visitor.findsNoFault();
		visitor.presses("Begin a draft to change it");
		for (String path : List.of("figures", "new-figure", "sources", "sources/S02", "candidates",
				"candidates/queue/kafka", "scenarios", "new-scenario", "figures/planned-utilisation/remove")) {
			visitor.opens("/admin/rules/" + path);
			visitor.findsNoFault();
		}
		visitor.opens("/admin/rules/figures/planned-utilisation");
		visitor.expectsRefusal("/admin/rules/figures/planned-utilisation");
		visitor.fillsIn("Value", "0.6");
		visitor.fillsIn("Unit", "");
		visitor.presses("Save");
		visitor.reads("This was not saved", "from 0.5 to 0.6, and the day stayed");
		visitor.findsNoFault();
	}

	@AfterEach
	void leavesNoDraft() {
		this.sql.sql("delete from rule_set_draft").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/login?signed-out", "/welcome" })
	void holdsOfTheDoorItself(String path, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(path);
		visitor.findsNoFault();
	}

}
