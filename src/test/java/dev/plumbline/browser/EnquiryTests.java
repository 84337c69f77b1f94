package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

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
