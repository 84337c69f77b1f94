package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

/** Two who answer the same page at the same time. */
@BrowserTest
class TwoWindowsTests {

	private static final String ENGINEERS = "How many engineers build and run it?";

	@Test
	void leaveItToTheVisitorWhichAnswerIsKept(Visitors visitors) {
		Visitor first = visitors.with(Device.DESK);
		Visitor second = visitors.with(Device.PHONE);
		String page = first.isAdvised(Sample.NOT_NEEDED) + "/questions/people";
		bothOpen(page, first, second);
		answers(first, "7");
		first.isAt("Your answers");
		second.expectsRefusal(page);
		answers(second, "8");
		isShownBoth(second);
		keepsTheirOwn(second);
	}

	private static void bothOpen(String page, Visitor first, Visitor second) {
		first.opens(page + "?back=review");
		second.opens(page + "?back=review");
	}

	private static void answers(Visitor visitor, String engineers) {
		visitor.types(ENGINEERS, "Engineers", engineers);
		visitor.presses("Not sure about the rest of this page");
	}

	private static void isShownBoth(Visitor visitor) {
		visitor.isAt("These answers were changed elsewhere");
		visitor.reads(ENGINEERS);
		visitor.findsNoFault();
	}

	private static void keepsTheirOwn(Visitor visitor) {
		visitor.presses("Keep what I just sent");
		visitor.isAt("Your answers");
		visitor.sees("Engineers", "8");
	}

}
