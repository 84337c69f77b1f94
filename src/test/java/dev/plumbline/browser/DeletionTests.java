package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

/** Who has the address of an assessment can make an end of it. */
@BrowserTest
class DeletionTests {

	@Test
	void leavesNothingBehind(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		String address = hasARecommendation(visitor);
		thinksBetterOfDeletingIt(visitor, address);
		deletesIt(visitor);
		findsNothingThereAnyMore(visitor, address);
	}

	private static String hasARecommendation(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.isSureOfNothingElse();
		visitor.presses("Give me the advice");
		visitor.isAt("We cannot tell yet");
		return visitor.path();
	}

	private static void thinksBetterOfDeletingIt(Visitor visitor, String address) {
		visitor.follows("Delete it now");
		visitor.isAt("Delete this recommendation?");
		visitor.follows("Keep it");
		visitor.isAt("We cannot tell yet");
		visitor.isUnder(address);
	}

	private static void deletesIt(Visitor visitor) {
		visitor.follows("Delete it now");
		visitor.presses("Delete for good");
		visitor.isAt("Do you really need a distributed system?");
		visitor.reads("Your answers and the recommendation are deleted.");
	}

	private static void findsNothingThereAnyMore(Visitor visitor, String address) {
		visitor.isRefused(address);
		visitor.isAt("There is no such page");
		visitor.isRefused(address + "/review");
		visitor.isAt("There is no such page");
	}

}
