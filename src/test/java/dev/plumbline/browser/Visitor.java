package dev.plumbline.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who uses the pages by what can be read on them. Every step waits until the
 * page lets it happen.
 */
final class Visitor {

	private static final int MOST_PAGES = 20;

	private final BrowserContext context;

	private final String address;

	private final Device device;

	private final Troubles troubles;

	private final Page page;

	private final AtomicReference<Response> sent = new AtomicReference<>();

	private int pages;

	Visitor(BrowserContext context, String address, Device device) {
		this.context = context;
		this.address = address;
		this.device = device;
		this.troubles = new Troubles(context, address);
		this.page = context.newPage();
		this.page.onDOMContentLoaded((page) -> this.pages++);
		this.page.onResponse((response) -> {
			if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
				this.sent.set(response);
			}
		});
	}

	/** Opens an address of ours, such as {@code /api}. */
	void opens(String path) {
		this.page.navigate(path);
	}

	/** Opens an address where nothing is given to this visitor. */
	void isRefused(String path) {
		expectsRefusal(path);
		this.page.navigate(path);
	}

	/** Knows that not everything at an address will be to this visitor's liking. */
	void expectsRefusal(String path) {
		this.troubles.expectRefusal(path);
	}

	/**
	 * Has a program ask for advice.
	 * @return the address of the recommendation
	 */
	String isAdvised(Sample sample) {
		APIResponse response = this.context.request()
			.post("/api/v1/assessments",
					RequestOptions.create().setHeader("Content-Type", "application/json").setData(sample.request()));
		assertThat(response.status()).as(response::text).isEqualTo(201);
		return response.headers().get("location");
	}

	/** Where the visitor is, without the host. */
	String path() {
		return this.page.url().replaceFirst("^https?://[^/]+", "");
	}

	void follows(String link) {
		goesOn(by(AriaRole.LINK, link));
	}

	void presses(String button) {
		goesOn(by(AriaRole.BUTTON, button));
	}

	/** Clicks on what leads to another page, and waits for it. */
	private void goesOn(Locator way) {
		int before = this.pages;
		way.click();
		this.page.waitForCondition(() -> this.pages > before);
	}

	/** Chooses or ticks answers of a question. */
	void answers(String question, String... choices) {
		for (String choice : choices) {
			field(question, choice).check();
		}
	}

	void unchecks(String question, String choice) {
		field(question, choice).uncheck();
	}

	/** Says of this page and of all that follow that the rest is not known. */
	void isSureOfNothingElse() {
		Locator open = by(AriaRole.BUTTON, "Not sure about the rest of this page");
		for (int turned = 0; open.isVisible() && turned < MOST_PAGES; turned++) {
			goesOn(open);
		}
		isAt("Your answers");
	}

	/** Goes from the review to where an answer is given. */
	void changes(String answer) {
		goesOn(term(answer).locator("..").getByRole(AriaRole.LINK));
	}

	/** Types into a field of a question. */
	void types(String question, String field, String text) {
		field(question, field).fill(text);
	}

	/** Types into a field that stands by itself. */
	void fillsIn(String field, String text) {
		this.page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(text);
	}

	/** Chooses from a list that stands by itself. */
	void chooses(String field, String choice) {
		this.page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).selectOption(choice);
	}

	/** Opens a one-time link and sets a password by it. */
	void comesInBy(String link, String password) {
		opens(link);
		isAt("Set your password");
		fillsIn("New password", password);
		fillsIn("The same once more", password);
		presses("Set it and sign in");
		isAt("What needs attention");
	}

	/** Copies the link that is shown on the page. */
	String copiesTheLink() {
		return this.page.getByRole(AriaRole.MAIN).getByText("/welcome#").innerText();
	}

	/** Unfolds what has to do with this. */
	void unfolds(String about) {
		this.page.getByRole(AriaRole.GROUP)
			.filter(new Locator.FilterOptions().setHasText(about))
			.locator("summary")
			.click();
	}

	void hasTyped(String question, String field, String text) {
		assertThat(field(question, field)).hasValue(text);
	}

	/** Types into a field that stands by itself. */
	void moves(String field, String text) {
		alone(field).fill(text);
	}

	/** Picks from a list that stands by itself. */
	void picks(String field, String option) {
		alone(field).selectOption(new SelectOption().setLabel(option));
	}

	void hasMoved(String field, String text) {
		assertThat(alone(field)).hasValue(text);
	}

	/** Is told what is wrong with a field beside it; nothing when nothing is. */
	void isToldBeside(String field, String text) {
		assertThat(alone(field)).hasAccessibleDescription(Pattern.compile(text));
	}

	private Locator alone(String field) {
		return this.page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
	}

	/** Is told by a screen reader, without having asked. */
	void hears(String text) {
		assertThat(this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(text)))
			.hasCount(1);
	}

	private Locator field(String question, String label) {
		return by(AriaRole.GROUP, question).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	private Locator by(AriaRole role, String name) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** Is on the page with this heading, and sees all of it without moving sideways. */
	void isAt(String heading) {
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1)))
			.isVisible();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as("width of %s", path())
			.isEqualTo(this.device.width());
	}

	/** Sees this in the title of the window. */
	void isOnThePageCalled(String title) {
		assertThat(this.page).hasTitle(title);
	}

	/** Is at this path of ours. */
	void isUnder(String path) {
		assertThat(this.page).hasURL(this.address + path);
	}

	void reads(String... texts) {
		for (String text : texts) {
			assertThat(this.page.getByRole(AriaRole.MAIN)).containsText(text);
		}
	}

	void readsNowhere(String text) {
		assertThat(this.page.getByRole(AriaRole.MAIN)).not().containsText(text);
	}

	/** Sees an answer in a list of answers. */
	void sees(String answer, String value) {
		assertThat(term(answer).locator("+ dd")).containsText(value);
	}

	private Locator term(String text) {
		return this.page.getByRole(AriaRole.TERM)
			.and(this.page.getByText(text, new Page.GetByTextOptions().setExact(true)));
	}

	/** Looks the page over. */
	void findsNoFault() {
		assertThat(Markup.faults(this.sent.get().text())).as("markup of %s", path()).isEmpty();
		assertThat(Examination.faults(this.page)).as(path()).isEmpty();
	}

	Page page() {
		return this.page;
	}

	Troubles troubles() {
		return this.troubles;
	}

	void leave() {
		this.context.close();
	}

}
