package dev.plumbline.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A visitor who has only the keyboard, and always sees where it is. */
@BrowserTest
class KeyboardTests {

	@Test
	void isEnoughForTheWholeWay(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		Keyboard keyboard = new Keyboard(visitor.page());
		visitor.opens("/");
		skipsToTheContent(visitor, keyboard);
		startsTheQuestions(visitor, keyboard);
		answersTheFirstPage(visitor, keyboard);
		leavesTheRestOpen(visitor, keyboard);
		readsTheAdvice(visitor, keyboard);
	}

	private static void skipsToTheContent(Visitor visitor, Keyboard keyboard) {
		keyboard.tab();
		keyboard.isOn(AriaRole.LINK, "Skip to the content");
		keyboard.press("Enter");
		keyboard.isOn(visitor.page().getByRole(AriaRole.MAIN));
	}

	private static void startsTheQuestions(Visitor visitor, Keyboard keyboard) {
		keyboard.tab();
		keyboard.isOn(AriaRole.LINK, "Answer the questions");
		keyboard.press("Enter");
		visitor.isAt("How much traffic");
	}

	private static void answersTheFirstPage(Visitor visitor, Keyboard keyboard) {
		keyboard.tabTo(AriaRole.TEXTBOX, "Requests a second at the peak");
		keyboard.type("40");
		keyboard.tabTo(AriaRole.RADIO, "It stays about the same");
		keyboard.press("Space");
		// sends the form from wherever the visitor is
		keyboard.press("Enter");
		visitor.isAt("Data");
		keyboard.tabTo(AriaRole.CHECKBOX, "Not sure");
		keyboard.press("Space");
		keyboard.tabTo(AriaRole.BUTTON, "Continue");
		keyboard.press("Enter");
		visitor.isAt("When it must work");
	}

	private static void leavesTheRestOpen(Visitor visitor, Keyboard keyboard) {
		keyboard.tabTo(AriaRole.LINK, "See what you have answered, or get the advice now");
		keyboard.press("Enter");
		visitor.isAt("Your answers");
		visitor.sees("Requests a second at the peak", "40");
		keyboard.tabTo(AriaRole.BUTTON, "Give me the advice");
		keyboard.press("Space");
	}

	private static void readsTheAdvice(Visitor visitor, Keyboard keyboard) {
		visitor.reads("Verdict");
		keyboard.tabTo(AriaRole.LINK, "About this advice");
		keyboard.press("Enter");
		keyboard.tabTo(AriaRole.LINK, "Delete it now");
		keyboard.press("Enter");
		visitor.isAt("Delete this recommendation?");
	}

}
