package dev.plumbline.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who wonders what would follow from other answers. */
@BrowserTest
class WhatIfTests {

	private static final String DATA = "Data today";

	private static final String OUTAGE = "How long a region may be gone";

	@ParameterizedTest
	@EnumSource(names = { "DESK", "PHONE" })
	void seesTheAdviceFollowOnThePage(Device device, Visitors visitors) {
		Visitor visitor = visitors.with(device);
		String address = visitor.isAdvised(Sample.NOT_NEEDED);
		visitor.opens(address);
		movesTheData(visitor);
		movesTheOutageToo(visitor);
		isStillAt(visitor, address);
		visitor.presses("Keep these answers");
		isToldWhatChanged(visitor, address);
		visitor.findsNoFault();
		looksAtWhatWasBefore(visitor, address);
	}

	@Test
	void seesTheAdviceFollowOnAPageOfItsOwnWithoutJavaScript(Visitors visitors) {
		Visitor visitor = visitors.with(Device.WITHOUT_JAVASCRIPT);
		String address = visitor.isAdvised(Sample.NOT_NEEDED);
		visitor.opens(address);
		visitor.moves(DATA, "much");
		visitor.picks(OUTAGE, "Nobody may notice");
		visitor.presses("Show what would follow");
		visitor.isAt("What if?");
		visitor.isToldBeside(DATA, "“much” is not a number");
		visitor.moves(DATA, "9000");
		visitor.presses("Show what would follow");
		visitor.hears("The verdict would be “Distributed” instead of “Not needed”.");
		visitor.presses("Keep these answers");
		isToldWhatChanged(visitor, address);
	}

	@Test
	void isToldBesideTheFieldWhatIsWrongAndKeepsOnTyping(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.NOT_NEEDED));
		visitor.moves(DATA, "much");
		visitor.isToldBeside(DATA, "“much” is not a number");
		visitor.hears("“Data today” cannot be read yet");
		visitor.hasMoved(DATA, "much");
		visitor.findsNoFault();
		visitor.moves(DATA, "90000");
		visitor.hears("The verdict would be “One part” instead of “Not needed”.");
		visitor.readsNowhere("is not a number");
		visitor.follows("Back to your answers");
		visitor.reads("These are your answers as they are");
	}

	@Test
	void leavesItToTheVisitorWhichAnswersAreKept(Visitors visitors) {
		Visitor first = visitors.with(Device.DESK);
		Visitor second = visitors.with(Device.DESK);
		String address = first.isAdvised(Sample.NOT_NEEDED);
		first.opens(address);
		second.opens(address);
		first.moves(DATA, "7000");
		first.hears("The verdict would");
		second.moves(DATA, "8000");
		second.hears("The verdict would");
		first.presses("Keep these answers");
		second.expectsRefusal(address + "/what-if");
		second.presses("Keep these answers");
		second.isAt("These answers were changed elsewhere");
		second.findsNoFault();
		second.follows("Keep what is there");
	}

	private static void movesTheData(Visitor visitor) {
		visitor.moves(DATA, "90000");
		visitor.hears("The verdict would be “One part” instead of “Not needed”.");
		visitor.reads("Data today: 90,000", "This is a try-out.");
	}

	private static void movesTheOutageToo(Visitor visitor) {
		visitor.picks(OUTAGE, "Nobody may notice");
		visitor.hears("The verdict would be “Distributed” instead of “Not needed”.");
		visitor.hasMoved(DATA, "90000");
		visitor.findsNoFault();
	}

	private static void isStillAt(Visitor visitor, String address) {
		visitor.isUnder(address);
		visitor.isOnThePageCalled("Not needed: recommendation · Plumbline");
	}

	private static void isToldWhatChanged(Visitor visitor, String address) {
		visitor.isUnder(address);
		visitor.isOnThePageCalled("Distributed: recommendation · Plumbline");
		visitor.reads("What changed since revision 1", "Verdict: “Distributed” instead of “Not needed”.");
	}

	private static void looksAtWhatWasBefore(Visitor visitor, String address) {
		visitor.opens(address + "/revisions/1");
		visitor.isOnThePageCalled("Not needed: recommendation · Plumbline");
		visitor.reads("This is revision 1 of 2.");
		visitor.findsNoFault();
	}

}
