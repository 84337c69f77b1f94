package dev.plumbline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody who wants to know why, why not, and how we know. */
@BrowserTest
class ExplanationTests {

	private static final String PENDING = "is still being worked out";

	@Test
	void opensWhyNotByKeyboard(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		opens(visitor, Sample.NOT_YET);
		Keyboard keyboard = new Keyboard(visitor.page());
		keyboard.tabTo(AriaRole.LINK, "What we would run");
		keyboard.press("Enter");
		Locator rejected = rejected(visitor, "RabbitMQ");
		assertThat(rejected.getByText("would bring it nearer")).not().isVisible();
		while (!(boolean) rejected.locator("summary").evaluate("summary => summary === document.activeElement")) {
			keyboard.tab();
		}
		keyboard.press("Enter");
		assertThat(rejected.getByText("would bring it nearer")).isVisible();
		assertThat(rejected).containsText("Nothing excludes it");
		keyboard.press("Space");
		assertThat(rejected.getByText("would bring it nearer")).not().isVisible();
	}

	@ParameterizedTest
	@EnumSource
	void findsTheSentencesThatRuledACandidateOut(Device device, Visitors visitors) {
		Visitor visitor = visitors.with(device);
		opens(visitor, Sample.NOT_YET);
		Locator rejected = rejected(visitor, "No queue");
		rejected.locator("summary").click();
		assertThat(rejected).containsText("Messages are needed");
		assertThat(rejected).containsText("“Reading old events again”");
		assertThat(rejected).containsText("all of this would have to be true");
	}

	@Test
	void goesFromAFigureToItsFootnoteToItsEntryAndBack(Visitors visitors) {
		Visitor visitor = visitors.with(Device.PHONE);
		opens(visitor, Sample.NOT_YET);
		Page page = visitor.page();
		Locator mark = page.locator("#test-traffic .because").getByRole(AriaRole.LINK).first();
		mark.click();
		assertThat(page).hasURL(Pattern.compile("#note-\\d+$"));
		Locator note = page.locator("li:target");
		assertThat(note).isInViewport();
		assertThat(note).containsText(Pattern.compile("Measured on .* to be looked at again by "));
		note.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("[Bb]ack to")))
			.first()
			.click();
		assertThat(page.locator("sup a:target")).isInViewport();
		page.goBack();
		note.locator("code").click();
		visitor.isAt("Every figure we go by");
		assertThat(page.locator("tr:target")).isInViewport();
	}

	@Test
	void sendsAnAnswerToBeChangedToItsQuestion(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		opens(visitor, Sample.NOT_YET);
		Locator verdict = visitor.page()
			.locator(".flip-group")
			.filter(new Locator.FilterOptions().setHas(heading(visitor, "The verdict")));
		assertThat(verdict).containsText(Pattern.compile("3\\s*→\\s*to\\s*2"));
		verdict.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change Years to plan for")).click();
		assertThat(visitor.page()).hasURL(Pattern.compile("/questions/"));
	}

	@Test
	void hasOnPaperWhatItsReaderOpened(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		opens(visitor, Sample.NOT_YET);
		Locator opened = rejected(visitor, "RabbitMQ").getByText("would bring it nearer");
		Locator closed = visitor.page().locator(".findings summary");
		Locator where = visitor.page().getByText("The PDF of this page has all of them");
		rejected(visitor, "RabbitMQ").locator("summary").first().click();
		assertThat(opened).isVisible();
		assertThat(closed).isVisible();
		assertThat(where).not().isVisible();
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(opened).isVisible();
		assertThat(closed).not().isVisible();
		assertThat(where).isVisible();
	}

	/** Opens a recommendation, as often as it takes until it is explained. */
	private static void opens(Visitor visitor, Sample sample) {
		visitor.opens(visitor.isAdvised(sample));
		Locator pending = visitor.page().getByText(PENDING);
		visitor.page().waitForCondition(() -> {
			boolean explained = !pending.isVisible();
			if (!explained) {
				visitor.page().reload();
			}
			return explained;
		});
	}

	private static Locator rejected(Visitor visitor, String candidate) {
		return visitor.page()
			.locator("#choice-queue details")
			.filter(new Locator.FilterOptions().setHas(visitor.page()
				.locator("summary .name")
				.getByText(candidate, new Locator.GetByTextOptions().setExact(true))));
	}

	private static Locator heading(Visitor visitor, String name) {
		return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

}
