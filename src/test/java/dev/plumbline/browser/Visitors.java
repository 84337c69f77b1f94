package dev.plumbline.browser;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The visitors of one test, each with a browser window that knows nothing of the others.
 */
final class Visitors {

	private final OpenBrowser browser;

	private final String address;

	private final List<Visitor> visitors = new ArrayList<>();

	Visitors(OpenBrowser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/** A new visitor. */
	Visitor with(Device device) {
		Visitor visitor = new Visitor(this.browser.open(device.options().setBaseURL(this.address)), this.address,
				device);
		this.visitors.add(visitor);
		return visitor;
	}

	/** Sends them home; complains if a page troubled one of them. */
	void leave() {
		this.visitors.forEach(Visitor::leave);
		assertThat(this.visitors).flatMap((visitor) -> visitor.troubles().found()).isEmpty();
	}

}
