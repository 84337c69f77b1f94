package dev.plumbline.enquiry.screening;

import dev.plumbline.enquiry.ContactForm;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.ReceiptSecret;
import dev.plumbline.enquiry.Screened;
import dev.plumbline.enquiry.Screened.Outcome;
import dev.plumbline.enquiry.Screening;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Lets letters pass that nothing speaks against; asks for a proof of work, or a
 * confirmation by mail, where something does; and keeps what gets neither where the
 * principal can look.
 */
@Component
@EnableConfigurationProperties(ScreeningSettings.class)
class ProvingScreening implements Screening {

	static final String ASKED = ProvingScreening.class.getName() + ".asked";

	private static final String PROOF = "altcha";

	private static final String CONFIRM = "confirm";

	private final Suspicion suspicion;

	private final ShownAt shownAt;

	private final Limits limits;

	private final Proofs proofs;

	private final Codes codes;

	ProvingScreening(Suspicion suspicion, ShownAt shownAt, Limits limits, Proofs proofs, Codes codes) {
		this.suspicion = suspicion;
		this.shownAt = shownAt;
		this.limits = limits;
		this.proofs = proofs;
		this.codes = codes;
	}

	/** A form that comes back still was first shown when it was. */
	@Override
	public void prepare(Model model, HttpServletRequest request) {
		String stamp = Suspicion.parameter(request, Suspicion.SHOWN);
		model.addAttribute("shown", this.shownAt.since(stamp).isPresent() ? stamp : this.shownAt.now());
		Object asked = request.getAttribute(ASKED);
		model.addAttribute("asked", asked != null);
		if (asked == Asked.WORK) {
			model.addAttribute("proof", this.proofs.challenge());
		}
	}

	@Override
	public Screened screen(ContactForm form, HttpServletRequest request) {
		Duration wait = this.limits.flood(request.getRemoteAddr()).orElse(null);
		if (wait != null) {
			return new Screened(Outcome.REFUSED, List.of(), wait);
		}
		String proof = Suspicion.parameter(request, PROOF);
		boolean proven = !proof.isEmpty() && this.proofs.take(proof);
		Set<Signal> signals = this.suspicion.signals(form, request, proven);
		return signals.isEmpty() ? Screened.accepted() : suspected(signals, form, request);
	}

	private Screened suspected(Set<Signal> signals, ContactForm form, HttpServletRequest request) {
		List<String> ids = signals.stream().map(Signal::id).toList();
		if (wantsToConfirm(request)) {
			if (this.limits.mayAskToConfirm(form.mail(), request.getRemoteAddr())) {
				request.setAttribute(ASKED, Asked.MAIL);
			}
			return new Screened(Outcome.HELD, ids, null);
		}
		request.setAttribute(ASKED,
				signals.stream().allMatch(Signal::isAnsweredByWork) ? Asked.WORK : Asked.CONFIRMATION);
		return new Screened(Outcome.CHALLENGED, ids, null);
	}

	@Override
	public void held(Enquiry enquiry, ReceiptSecret receipt, HttpServletRequest request) {
		if (request.getAttribute(ASKED) == Asked.MAIL) {
			this.codes.send(enquiry);
		}
	}

	private static boolean wantsToConfirm(HttpServletRequest request) {
		return !Suspicion.parameter(request, CONFIRM).isEmpty();
	}

	/** What a sender is asked for, or has chosen. */
	private enum Asked {

		/** A proof of work, or a confirmation. */
		WORK,

		/** A confirmation, since work does not say who wrote it. */
		CONFIRMATION,

		/** A confirmation was chosen. */
		MAIL

	}

}
