package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

/** Somebody who knows nothing of the system is told what to find out. */
@BrowserTest
class UnsureTests {

	@Test
	void toldWhatToFindOut(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		isSureOfNothing(visitor);
		seesWhatWouldSettleMost(visitor);
		isToldThatNobodyCanTell(visitor);
		findsOutHowLongARegionMayBeGone(visitor);
	}

	private static void isSureOfNothing(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.isSureOfNothingElse();
	}

	private static void seesWhatWouldSettleMost(Visitor visitor) {
		visitor.reads("What would settle most", "Our region is gone. After how many hours have we lost customers");
		visitor.presses("Give me the advice");
	}

	private static void isToldThatNobodyCanTell(Visitor visitor) {
		visitor.isAt("We cannot tell yet");
		visitor.reads("Cannot tell yet", "This is provisional", "Four answers that decide are still open");
	}

	private static void findsOutHowLongARegionMayBeGone(Visitor visitor) {
		visitor.follows("How long a region may be gone");
		visitor.isAt("When it must work");
		visitor.answers("The whole region of your cloud, or your only data centre, is down. "
				+ "How long can the business wait?", "A day or longer");
		visitor.presses("Continue");
		visitor.isAt("Your answers");
		visitor.reads("A day or longer");
		visitor.presses("Give me the advice");
		visitor.reads("Three answers that decide are still open");
	}

}
