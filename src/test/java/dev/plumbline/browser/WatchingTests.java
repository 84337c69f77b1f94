package dev.plumbline.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody would notice if those who look for faults had fallen asleep. */
@BrowserTest
class WatchingTests {

	private static final String FAULTY = """
			<!doctype html><html lang="en"><head><title>Faulty</title>
			<style>@media (prefers-color-scheme: dark) { p { color: #888; background: #777 } }</style></head>
			<body><main><h1>Faulty</h1><p>Hard to read by night</p>
			<div style="width: 500px">Too wide for a phone</div>
			<details><summary>More</summary><img src="data:," ></details></main></body></html>""";

	@Test
	void findsFaultsByDayAndByNightAndOnAPhone(Visitors visitors) {
		Page page = visitors.with(Device.DESK).page();
		page.setContent(FAULTY);
		assertThat(Examination.faults(page)).anyMatch((fault) -> fault.startsWith("by day: Images must have alt"))
			.anyMatch((fault) -> fault.startsWith("by night on a phone: Elements must meet minimum color contrast"))
			.anyMatch((fault) -> fault.startsWith("by night on a phone: 5"))
			.noneMatch((fault) -> fault.matches("by day: (Elements must meet|[0-9]).*"));
	}

	@Test
	void hearsWhatGoesWrongBehindAVisitorsBack(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens("/");
		Page page = visitor.page();
		page.waitForConsoleMessage(() -> page.evaluate("document.body.setAttribute('onclick', 'alert()')"));
		page.waitForResponse("**/nothing.png",
				() -> page.waitForConsoleMessage(() -> page.evaluate("new Image().src = '/nothing.png'")));
		assertThat(visitor.troubles().takeAll()).anyMatch((trouble) -> trouble.contains("Content Security Policy"))
			.anyMatch((trouble) -> trouble.matches("Answer 404: .*/nothing.png"));
	}

	@Test
	void hearsOfRequestsToSomebodyElse(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.page().route("http://elsewhere.invalid/**", (route) -> route.fulfill());
		visitor.opens("http://elsewhere.invalid/picture.png");
		assertThat(visitor.troubles().takeAll()).contains("Asked somebody else: http://elsewhere.invalid/picture.png");
	}

}
