package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

/** What a visitor mistypes is said where it is, and nothing that was typed is lost. */
@BrowserTest
class MistakesTests {

	private static final String BUSY = "How busy is it at its busiest moment?";

	private static final String GROWTH = "How much does traffic grow from one year to the next?";

	private static final String REQUESTS = "Requests a second at the peak";

	@Test
	void areSaidWhereTheyAre(Visitors visitors) {
		Visitor visitor = visitors.with(Device.WITHOUT_JAVASCRIPT);
		typesWhatNobodyCanRead(visitor);
		isToldSo(visitor);
		findsItAgainLater(visitor);
		putsItRight(visitor);
	}

	@Test
	void keepNobodyOut(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		typesWhatNobodyCanRead(visitor);
		isToldSo(visitor);
		visitor.findsNoFault();
	}

	private static void typesWhatNobodyCanRead(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.types(BUSY, REQUESTS, "a lot");
		visitor.presses("Continue");
	}

	private static void isToldSo(Visitor visitor) {
		visitor.isAt("How much traffic");
		visitor.isOnThePageCalled("Error: How much traffic: page 1 of 8 · Plumbline");
		visitor.reads("2 answers need another look", "“a lot” is not a number.");
		visitor.hasTyped(BUSY, REQUESTS, "a lot");
	}

	private static void findsItAgainLater(Visitor visitor) {
		visitor.follows("See what you have answered, or get the advice now");
		visitor.isAt("Your answers");
		visitor.reads("This cannot be read yet");
		visitor.changes(REQUESTS);
		visitor.hasTyped(BUSY, REQUESTS, "a lot");
	}

	private static void putsItRight(Visitor visitor) {
		visitor.types(BUSY, REQUESTS, "1,200");
		visitor.answers(GROWTH, "It doubles");
		visitor.presses("Continue");
		visitor.readsNowhere("need another look");
		visitor.isSureOfNothingElse();
		visitor.sees(REQUESTS, "1,200");
		visitor.sees("Growth a year", "It doubles");
	}

}
