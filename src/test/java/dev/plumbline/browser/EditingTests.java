package dev.plumbline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.plumbline.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A chapter edited in the browser, with the help of its script. */
@BrowserTest
class EditingTests {

	@Autowired
	Invitations invitations;

	@Autowired
	JdbcClient sql;

	@AfterEach
	void leaveNoDraft() {
		this.sql.sql("delete from rule_set_draft").update();
	}

	@Test
	void showsAMistakeUnderItsLineAndSavesByItself(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		this.invitations.letIn(visitor, Role.EDITOR);
		visitor.opens("/admin/rules");
		visitor.presses("Begin a draft");
		visitor.follows("Which queue");
		visitor.isAt("Which queue");
		visitor.hears("No mistake was found.");
		Page page = visitor.page();
		assertThat(page.locator("textarea#text")).isHidden();
		Locator mistake = page.locator(".line-problem");
		typesIntoTheSixthLine(page, " quite");
		assertThat(mistake).containsText("This is not a sentence of the vocabulary.");
		visitor.hears("One mistake: Line 6");
		visitor.findsNoFault();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this sentence")).click();
		visitor.hears("No mistake was found.");
		assertThat(mistake).hasCount(0);
		assertThat(page.locator("#save-state")).containsText("Saved ");
		page.reload();
		visitor.hears("No mistake was found.");
		visitor.findsNoFault();
	}

	private static void typesIntoTheSixthLine(Page page, String text) {
		page.locator("#editor .ace_content").click();
		page.keyboard().press("Control+Home");
		for (int line = 1; line < 6; line++) {
			page.keyboard().press("ArrowDown");
		}
		page.keyboard().press("End");
		page.keyboard().type(text);
	}

}
