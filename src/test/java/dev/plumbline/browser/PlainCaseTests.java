package dev.plumbline.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The ordinary business, from the front page to the recommendation: the way that most
 * visitors take, on whatever they take it with.
 */
@BrowserTest
class PlainCaseTests {

	@ParameterizedTest
	@EnumSource(names = { "DESK", "PHONE", "WITHOUT_JAVASCRIPT" })
	void leadsFromTheFrontPageToTheRecommendation(Device device, Visitors visitors) {
		Visitor visitor = visitors.with(device);
		startsFromTheFrontPage(visitor);
		tellsOfTheTraffic(visitor);
		tellsOfTheData(visitor);
		saysWhenItMustWork(visitor);
		saysWhere(visitor);
		saysWhatItDoes(visitor);
		needsNoMessagesAndNoAgreement(visitor);
		tellsOfThePeople(visitor);
		looksTheAnswersOver(visitor);
		readsTheRecommendation(visitor);
	}

	private static void startsFromTheFrontPage(Visitor visitor) {
		visitor.opens("/");
		visitor.isAt("Do you really need a distributed system?");
		visitor.follows("Answer the questions");
	}

	private static void tellsOfTheTraffic(Visitor visitor) {
		visitor.isAt("How much traffic");
		visitor.reads("Page 1 of 8");
		visitor.types("How busy is it at its busiest moment?", "People on a busy day", "8,000");
		visitor.presses("Work it out");
		visitor.reads("8,000 people × 50 requests a day");
		visitor.answers("How much does traffic grow from one year to the next?", "A quarter more");
		visitor.presses("Continue");
	}

	private static void tellsOfTheData(Visitor visitor) {
		visitor.isAt("Data");
		visitor.reads("One page is answered.");
		visitor.types("How much data does your database hold today?", "Data today", "120 GB");
		visitor.presses("Continue");
	}

	private static void saysWhenItMustWork(Visitor visitor) {
		visitor.isAt("When it must work");
		visitor.answers("How much of the time does it have to work?", "99.9 %");
		visitor.answers("The whole region of your cloud, or your only data centre, is down. "
				+ "How long can the business wait?", "Half a day");
		visitor.answers("If the worst happens, how much of the latest data may be lost?", "Some minutes");
		visitor.presses("Continue");
	}

	private static void saysWhere(Visitor visitor) {
		visitor.isAt("Places");
		visitor.answers("Where are the people and systems that change data?", "In one country or on one continent");
		visitor.answers("Does a law or a contract say where your data have to stay?", "No, not that we know of");
		visitor.presses("Continue");
	}

	private static void saysWhatItDoes(Visitor visitor) {
		visitor.isAt("What it does");
		visitor.answers("What does the system do?", "Ordinary business");
		visitor.presses("Continue");
	}

	private static void needsNoMessagesAndNoAgreement(Visitor visitor) {
		visitor.isAt("Messages");
		visitor.answers("What do you need messages or a queue for?", "Nothing of this");
		visitor.presses("Continue");
		visitor.isAt("Agreement");
		visitor.answers("What do several of your servers have to agree on?", "Nothing of this");
		visitor.presses("Continue");
	}

	private static void tellsOfThePeople(Visitor visitor) {
		visitor.isAt("People and today");
		visitor.reads("Page 8 of 8");
		visitor.types("How many engineers build and run it?", "Engineers", "6");
		visitor.answers("Who gets up at night when it fails?", "One to three people");
		visitor.answers("What do you have today?", "One application");
		visitor.answers("Which database holds your business data today?", "Postgres");
		visitor.answers("Why are you thinking about a distributed system?", "The big companies do it");
		visitor.presses("Continue");
	}

	private static void looksTheAnswersOver(Visitor visitor) {
		visitor.isAt("Your answers");
		visitor.reads("8,000", "A quarter more", "120", "Half a day", "The big companies do it");
		visitor.presses("Give me the advice");
	}

	private static void readsTheRecommendation(Visitor visitor) {
		visitor.isAt("You do not need a distributed system");
		visitor.reads("Not needed", "One Postgres primary", "What we assumed");
	}

}
