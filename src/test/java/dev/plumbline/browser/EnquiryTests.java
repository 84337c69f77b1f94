package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** From a recommendation to the engineer, with one mistake on the way. */
@BrowserTest
class EnquiryTests {

	@Test
	void reachesTheEngineerWithWhatItsSenderLeavesIn(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.NOT_NEEDED));
		visitor.follows("Talk to the engineer about it");
		visitor.isAt("Talk to the engineer");
		visitor.unchecks("What goes with it", "The whole report, as a PDF");
		fillsInAllButTheAddress(visitor);
		visitor.expectsRefusal("/contact");
		visitor.presses("Send it");
		visitor.isToldBeside("Your e-mail address", "does not look like an address");
		visitor.findsNoFault();
		visitor.fillsIn("Your e-mail address", "anna@example.com");
		visitor.presses("Send it");
		visitor.isAt("Your enquiry came in");
		visitor.reads("The verdict", "Your answers", "Kept since");
		visitor.readsNowhere("The whole report");
		visitor.findsNoFault();
	}

	@Test
	void takesNoScript(Visitors visitors) {
		Visitor visitor = visitors.with(Device.WITHOUT_JAVASCRIPT);
		visitor.opens("/contact");
		fillsInAllButTheAddress(visitor);
		visitor.fillsIn("Your e-mail address", "anna@example.com");
		visitor.presses("Send it");
		visitor.isAt("Your enquiry came in");
	}

	@Test
	void hasABrowserDoSomeWorkWhereALetterLooksAutomatic(Visitors visitors) {
		Visitor visitor = looksAutomatic(visitors.with(Device.DESK));
		visitor.isAt("Talk to the engineer");
		visitor.reads("Nothing you typed is lost", "Done. You can send it now.");
		visitor.findsNoFault();
		visitor.presses("Send it");
		visitor.isAt("Your enquiry came in");
	}

	@Test
	void asksForAMailInsteadWhereThereIsNoScript(Visitors visitors) {
		Visitor visitor = looksAutomatic(visitors.with(Device.WITHOUT_JAVASCRIPT));
		visitor.answers("One more step", "Send me a mail to confirm");
		visitor.presses("Send it");
		visitor.isAt("Your enquiry is kept, and waits");
		visitor.reads("Mail to you, to confirm");
		visitor.opens("/contact/confirm");
		visitor.fillsIn("The code from our mail", "0".repeat(26));
		visitor.expectsRefusal("/contact/confirm");
		visitor.presses("Confirm");
		visitor.reads("This code does not work");
	}

	private static Visitor looksAutomatic(Visitor visitor) {
		visitor.opens("/contact");
		fillsInAllButTheAddress(visitor);
		visitor.fillsIn("Your e-mail address", "anna@mailinator.com");
		visitor.fillsIn("Your message", "May we do without a broker? " + UUID.randomUUID());
		visitor.presses("Send it");
		return visitor;
	}

	private static void fillsInAllButTheAddress(Visitor visitor) {
		visitor.fillsIn("Your name", "Anna");
		visitor.fillsIn("Your e-mail address", "anna@");
		visitor.picks("What you do there", "Architect");
		visitor.answers("When do you need a decision?", "Within a year");
		visitor.fillsIn("Your message", "We are not sure of the second test.");
		visitor.answers("Your consent",
				"I agree that James Henderson reads what I send here, that it is kept to answer me, and that I am "
						+ "written to at the address I gave. I can have all of it deleted by the receipt I get.");
	}

}
