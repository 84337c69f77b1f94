package dev.plumbline.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Listens to what goes wrong behind a visitor's back: what the browser writes to its
 * console (where it also tells of a broken content security policy), answers that are
 * errors, and requests to anybody but us.
 */
final class Troubles {

	private static final int FIRST_ERROR = 400;

	private final String address;

	private final Set<String> refused = new HashSet<>();

	private final List<String> found = new ArrayList<>();

	Troubles(BrowserContext context, String address) {
		this.address = address;
		context.onConsoleMessage(this::hear);
		context.onWebError((error) -> this.found.add("Script: " + error.error()));
		context.onRequest(this::hear);
		context.onResponse(this::hear);
		context.onRequestFailed(this::hearOfFailure);
	}

	/** A page that is rightly refused is no trouble. */
	void expectRefusal(String path) {
		this.refused.add(this.address + path);
	}

	private void hear(ConsoleMessage message) {
		boolean serious = Set.of("error", "warning").contains(message.type());
		if (serious && this.refused.stream().noneMatch(message.location()::startsWith)) {
			this.found.add("Console: " + message.text() + " at " + message.location());
		}
	}

	private void hear(Request request) {
		boolean ours = request.url().startsWith(this.address + "/");
		if (!ours && !request.url().startsWith("data:")) {
			this.found.add("Asked somebody else: " + request.url());
		}
	}

	private void hearOfFailure(Request request) {
		// as when a visitor goes on before the icon is there
		if (!request.failure().equals("net::ERR_ABORTED")) {
			this.found.add("Failed: " + request.url() + " " + request.failure());
		}
	}

	private void hear(Response response) {
		if (response.status() >= FIRST_ERROR && !this.refused.contains(response.url())) {
			this.found.add("Answer " + response.status() + ": " + response.url());
		}
	}

	/** All there was until now. */
	List<String> found() {
		return List.copyOf(this.found);
	}

	/** Is told of them, and can forget them. */
	List<String> takeAll() {
		List<String> all = found();
		this.found.clear();
		return all;
	}

}
