package dev.plumbline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The keys of a visitor who has no mouse, and must see after each where they lead. */
final class Keyboard {

	/** More than any page of ours has stops. */
	private static final int PATIENCE = 300;

	private static final String FOCUS_IS_SEEN = """
			() => {
				const style = getComputedStyle(document.activeElement);
				const box = document.activeElement.getBoundingClientRect();
				return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
					&& box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
			}""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	void press(String key) {
		this.page.keyboard().press(key);
	}

	void type(String text) {
		this.page.keyboard().type(text);
	}

	/** Goes one stop further, which must be a place that can be seen. */
	void tab() {
		press("Tab");
		assertThat((boolean) this.page.evaluate(FOCUS_IS_SEEN)).as(this::stop).isTrue();
	}

	/** Goes on until this has the focus. */
	void tabTo(AriaRole role, String name) {
		Locator wanted = locator(role, name);
		for (int stops = 0; stops < PATIENCE; stops++) {
			tab();
			if ((boolean) wanted.evaluate("wanted => wanted === document.activeElement")) {
				return;
			}
		}
		throw new AssertionError("No way to " + name + " by keyboard");
	}

	void isOn(AriaRole role, String name) {
		isOn(locator(role, name));
	}

	void isOn(Locator locator) {
		assertThat(locator).isFocused();
	}

	private Locator locator(AriaRole role, String name) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private String stop() {
		return "focus on " + this.page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
	}

}
