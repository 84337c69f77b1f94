package dev.plumbline.rehearsal;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where to go on to after something was done. */
final class SeeOther {

	private SeeOther() {
	}

	/**
	 * Relative, because only the visitor knows by which name and scheme we were reached.
	 */
	static View at(String address) {
		return new RedirectView(address, true, false, false);
	}

}
