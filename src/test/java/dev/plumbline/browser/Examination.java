package dev.plumbline.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks a page over with everything on it unfolded, by day and by night, on a screen and
 * on a phone, for what keeps people out and for what sticks out.
 */
final class Examination {

	private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final Page page;

	private final List<String> faults = new ArrayList<>();

	private Examination(Page page) {
		this.page = page;
	}

	/** What is wrong with a page; empty when nothing is. */
	static List<String> faults(Page page) {
		ViewportSize before = page.viewportSize();
		Examination examination = new Examination(page);
		page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
		examination.look("by day", 1440, ColorScheme.LIGHT);
		examination.look("by night on a phone", 360, ColorScheme.DARK);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
		page.setViewportSize(before.width, before.height);
		return examination.faults;
	}

	private void look(String how, int width, ColorScheme colours) {
		this.page.setViewportSize(width, 900);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
		int needed = (int) this.page.evaluate("document.documentElement.scrollWidth");
		if (needed > width) {
			this.faults.add("%s: %d pixels wide".formatted(how, needed));
		}
		for (Rule rule : violations()) {
			for (CheckedNode node : rule.getNodes()) {
				this.faults.add("%s: %s: %s".formatted(how, rule.getHelp(), node.getHtml()));
			}
		}
	}

	private List<Rule> violations() {
		AxeRunOptions options = new AxeRunOptions();
		// not a list of everything that is well, too
		options.setResultTypes(List.of("violations"));
		// there are no frames, for which it would open a second window
		return new AxeBuilder(this.page).options(options)
			.withTags(GUIDELINES)
			.setLegacyMode(true)
			.analyze()
			.getViolations();
	}

}
