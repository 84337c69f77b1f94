package dev.plumbline.enquiry.screening;

import dev.plumbline.enquiry.ContactForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks against a letter, from its words and from where it came. */
@Component
class Suspicion {

	/** What no person sees, and programs fill in. */
	static final String HONEYPOT = "topic";

	static final String SHOWN = "shown";

	private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.|<a\\s|\\[url");

	private final ShownAt shownAt;

	private final Limits limits;

	private final ScreeningSettings settings;

	Suspicion(ShownAt shownAt, Limits limits, ScreeningSettings settings) {
		this.shownAt = shownAt;
		this.limits = limits;
		this.settings = settings;
	}

	/**
	 * What speaks against a letter. Whether there are many like it, which takes the
	 * database, is asked only where it may go on otherwise.
	 * @param proven whether it comes with work done, which answers some signs: they are
	 * left out
	 */
	Set<Signal> signals(ContactForm form, HttpServletRequest request, boolean proven) {
		Set<Signal> signals = ofLetter(form, request);
		if (signals.isEmpty() || proven) {
			signals.addAll(ofMany(form, request.getRemoteAddr()));
		}
		if (proven) {
			signals.removeIf(Signal::isAnsweredByWork);
		}
		return signals;
	}

	private Set<Signal> ofLetter(ContactForm form, HttpServletRequest request) {
		Set<Signal> signals = EnumSet.noneOf(Signal.class);
		note(signals, Signal.HONEYPOT, !parameter(request, HONEYPOT).isEmpty());
		this.shownAt.since(parameter(request, SHOWN))
			.ifPresentOrElse((since) -> note(signals, Signal.TOO_FAST, since.compareTo(this.settings.shortest()) < 0),
					() -> signals.add(Signal.NOT_SHOWN));
		boolean linked = LINK.matcher(form.name() + " " + form.company()).find();
		note(signals, Signal.LINKS, linked || LINK.matcher(form.message()).results().count() >= this.settings.links());
		note(signals, Signal.THROW_AWAY_ADDRESS, ThrowAway.is(form.mail()));
		return signals;
	}

	private Set<Signal> ofMany(ContactForm form, String address) {
		Set<Signal> signals = EnumSet.noneOf(Signal.class);
		note(signals, Signal.ALIKE, this.limits.manyAlike(form.message()));
		note(signals, Signal.MANY_FROM_ADDRESS, this.limits.manyFromAddress(form.mail()));
		note(signals, Signal.MANY_FROM_NETWORK, this.limits.manyFromNetwork(address));
		return signals;
	}

	private static void note(Set<Signal> signals, Signal signal, boolean found) {
		if (found) {
			signals.add(signal);
		}
	}

	/** Empty when it was not sent. */
	static String parameter(HttpServletRequest request, String name) {
		return Objects.requireNonNullElse(request.getParameter(name), "");
	}

}
