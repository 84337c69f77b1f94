package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.util.List;
import java.util.Map;

/** The one browser of a test run, closed when the run ends. */
final class OpenBrowser implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--no-first-run");

	/** Of a busy machine, in milliseconds; nobody waits for a page that is there. */
	private static final int PATIENCE = 20_000;

	private final Playwright playwright;

	private final Browser browser;

	OpenBrowser() {
		// Playwright would fetch browsers of its own
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(InstalledBrowser.get().program()).setArgs(FLAGS));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	/** A window that shares nothing with any other. */
	BrowserContext open(Browser.NewContextOptions options) {
		BrowserContext context = this.browser.newContext(options);
		context.setDefaultTimeout(PATIENCE);
		return context;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
