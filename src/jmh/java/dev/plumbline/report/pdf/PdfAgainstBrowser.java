package dev.plumbline.report.pdf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.plumbline.report.Report;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets the same document with our typesetter and with a headless Chromium, both warm and
 * taking turns, so that whatever else the machine does slows both. Takes the program of
 * the browser and, if it is to be another, the verdict of the report.
 */
public final class PdfAgainstBrowser {

	private static final int WARM_UPS = 150;

	private static final int ROUNDS = 40;

	private static final Page.PdfOptions PRINT = new Page.PdfOptions().setTagged(true)
		.setOutline(true)
		.setPreferCSSPageSize(true)
		.setPrintBackground(true);

	private final String xhtml;

	private final Imprint imprint;

	private final Page page;

	private PdfAgainstBrowser(String xhtml, Imprint imprint, Page page) {
		this.xhtml = xhtml;
		this.imprint = imprint;
		this.page = page;
	}

	/**
	 * @param args the browser's program, and a verdict
	 */
	public static void main(String[] args) {
		Report report = SampleReports.of((args.length > 1) ? args[1] : "distributed");
		String xhtml = SampleReports.xhtml(report, PdfWishes.none());
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				Browser browser = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(args[0]))
						.setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
			new PdfAgainstBrowser(xhtml, Imprint.of(report, PdfWishes.none()), browser.newPage()).run();
		}
	}

	private void run() {
		for (int i = 0; i < WARM_UPS; i++) {
			ours();
			if (i % 10 == 0) {
				theirs();
			}
		}
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		double ourProcessor = 0;
		double theirProcessor = 0;
		for (int i = 0; i < ROUNDS; i++) {
			double before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
			ours.add(timed(this::ours));
			ourProcessor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6 - before;
			before = browserProcessor();
			theirs.add(timed(this::theirs));
			theirProcessor += browserProcessor() - before;
		}
		System.out.printf("ours %.0f ms, browser %.0f ms, ratio %.2f (medians of %d)%n", median(ours), median(theirs),
				median(ours) / median(theirs), ROUNDS);
		System.out.printf("processor: ours %.0f ms, browser %.0f ms, ratio %.2f (means)%n", ourProcessor / ROUNDS,
				theirProcessor / ROUNDS, ourProcessor / theirProcessor);
		System.out.printf("bytes: ours %,d, browser %,d%n", ours(), theirs());
	}

	private int ours() {
		return SampleReports.TYPESETTER.set(this.xhtml, this.imprint).length;
	}

	private int theirs() {
		this.page.setContent(this.xhtml);
		return this.page.pdf(PRINT).length;
	}

	private static double timed(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	/** Of everything that was started from here, in milliseconds. */
	private static double browserProcessor() {
		return ProcessHandle.current()
			.descendants()
			.map((process) -> process.info().totalCpuDuration().orElse(Duration.ZERO))
			.mapToLong(Duration::toMillis)
			.sum();
	}

}
