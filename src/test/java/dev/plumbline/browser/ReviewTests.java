package dev.plumbline.browser;

import org.junit.jupiter.api.Test;

/** What can be put right before the advice is read. */
@BrowserTest
class ReviewTests {

	private static final String GROWTH = "How much does traffic grow from one year to the next?";

	private static final String WRITERS = "Where are the people and systems that change data?";

	@Test
	void takesAnotherAnswerAndKeepsTheLaterOnes(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		growsALittleAndHasTwelveEngineers(visitor);
		learnsThatItDoubles(visitor);
		isAskedWhatFollowsFromThat(visitor);
		findsTheOtherAnswersAsTheyWere(visitor);
	}

	@Test
	void keepsWhatIsNoLongerAskedFor(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		changesDataOnSeveralContinents(visitor);
		findsThatItIsOneAfterAll(visitor);
		seesWhatNoLongerCounts(visitor);
		isSpreadOverSeveralAgain(visitor);
	}

	@Test
	void showsWhatDoesNotFitBeforeTheAdvice(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		wantsFourNinesAndCanWaitForADay(visitor);
		isShownTheContradiction(visitor);
		takesTheLowerTargetInstead(visitor);
	}

	private static void growsALittleAndHasTwelveEngineers(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.answers(GROWTH, "A quarter more");
		visitor.isSureOfNothingElse();
		visitor.changes("Engineers");
		visitor.isAt("People and today");
		visitor.unchecks("How many engineers build and run it?", "Not sure");
		visitor.types("How many engineers build and run it?", "Engineers", "9");
		visitor.presses("Continue");
		visitor.isAt("Your answers");
	}

	private static void learnsThatItDoubles(Visitor visitor) {
		visitor.changes("Growth a year");
		visitor.isAt("How much traffic");
		visitor.answers(GROWTH, "It doubles");
		visitor.presses("Continue");
	}

	private static void isAskedWhatFollowsFromThat(Visitor visitor) {
		visitor.isAt("Data");
		visitor.answers("How many years should the system last before you look at it again?", "2 years");
		visitor.presses("Continue");
	}

	private static void findsTheOtherAnswersAsTheyWere(Visitor visitor) {
		visitor.isAt("Your answers");
		visitor.sees("Growth a year", "It doubles");
		visitor.sees("Years to plan for", "2 years");
		visitor.sees("Data today", "Not sure");
		visitor.sees("Engineers", "9");
	}

	private static void changesDataOnSeveralContinents(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.isSureOfNothingElse();
		visitor.changes("Where data are changed");
		visitor.answers(WRITERS, "On several continents, changing the very same records");
		visitor.presses("Continue");
		visitor.isAt("When something breaks");
		visitor.answers("For ten minutes two halves of your system cannot reach each other. Which is worse?",
				"Not working");
		visitor.isSureOfNothingElse();
	}

	private static void findsThatItIsOneAfterAll(Visitor visitor) {
		visitor.changes("Where data are changed");
		visitor.answers(WRITERS, "In one country or on one continent");
		visitor.presses("Continue");
	}

	private static void seesWhatNoLongerCounts(Visitor visitor) {
		visitor.isAt("Your answers");
		visitor.reads("Kept, but not used");
		visitor.findsNoFault();
		visitor.sees("Worse when the network splits", "Not working");
	}

	private static void isSpreadOverSeveralAgain(Visitor visitor) {
		visitor.changes("Where data are changed");
		visitor.answers(WRITERS, "On several continents, each record at home on one");
		visitor.presses("Continue");
		visitor.isAt("Your answers");
		visitor.readsNowhere("Kept, but not used");
		visitor.sees("Worse when the network splits", "Not working");
	}

	private static void wantsFourNinesAndCanWaitForADay(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.isSureOfNothingElse();
		visitor.changes("Availability target");
		visitor.answers("How much of the time does it have to work?", "99.99 %");
		visitor.answers("The whole region of your cloud, or your only data centre, is down. "
				+ "How long can the business wait?", "A day or longer");
		visitor.presses("Continue");
		visitor.isAt("When something breaks");
		visitor.presses("Not sure about the rest of this page");
	}

	private static void isShownTheContradiction(Visitor visitor) {
		visitor.isAt("Your answers");
		visitor.reads("do not go together",
				"Your availability target and the regional outage you can wait out contradict each other.");
	}

	private static void takesTheLowerTargetInstead(Visitor visitor) {
		visitor.presses("Use “99.95 %” for “Availability target” instead");
		visitor.sees("Availability target", "99.95 %");
		visitor.readsNowhere("do not go together");
		visitor.presses("Give me the advice");
		visitor.reads("Verdict");
	}

}
