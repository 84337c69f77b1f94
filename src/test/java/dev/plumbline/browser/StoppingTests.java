package dev.plumbline.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody whose verdict is settled before the questions end may stop there, and does.
 */
@BrowserTest
class StoppingTests {

	@ParameterizedTest
	@EnumSource(names = { "DESK", "PHONE", "WITHOUT_JAVASCRIPT" })
	void stopsWhenNothingLeftToSayChangesTheVerdict(Device device, Visitors visitors) {
		Visitor visitor = visitors.with(device);
		mustNotMissARegion(visitor);
		isToldThatTheVerdictIsSettled(visitor);
		if (device != Device.WITHOUT_JAVASCRIPT) {
			// looking a page over takes a script
			visitor.findsNoFault();
		}
		stops(visitor);
		comesBackToSayMore(visitor);
	}

	private static void mustNotMissARegion(Visitor visitor) {
		visitor.opens("/questionnaire");
		visitor.types("How busy is it at its busiest moment?", "Requests a second at the peak", "300");
		visitor.answers("How much does traffic grow from one year to the next?", "It stays about the same");
		visitor.presses("Continue");
		visitor.isAt("Data");
		visitor.presses("Not sure about the rest of this page");
		visitor.isAt("When it must work");
		visitor.readsNowhere("The verdict is settled");
		visitor.answers("How much of the time does it have to work?", "99.99 %");
		visitor.answers("The whole region of your cloud, or your only data centre, is down. "
				+ "How long can the business wait?", "Nobody may notice");
		visitor.answers("If the worst happens, how much of the latest data may be lost?", "Some seconds");
		visitor.presses("Continue");
	}

	private static void isToldThatTheVerdictIsSettled(Visitor visitor) {
		visitor.isAt("Places");
		visitor.reads("The verdict is settled: Distributed", "256 ways", "What can still change is what we would run",
				"Database for the business data");
	}

	private static void stops(Visitor visitor) {
		visitor.answers("Where are the people and systems that change data?", "In one country or on one continent");
		visitor.presses("Stop here and get the advice");
		visitor.reads("Distributed", "What we assumed");
	}

	private static void comesBackToSayMore(Visitor visitor) {
		visitor.page().goBack();
		visitor.isAt("Places");
	}

}
