package dev.plumbline.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes the choice of colours, and shows the same page in them. */
@Controller
class AppearancePage {

	@PostMapping("/appearance")
	View choose(@RequestParam(defaultValue = "") String scheme, @RequestParam(defaultValue = "") String to,
			HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, Scheme.named(scheme).cookie(request).toString());
		return new RedirectView(OwnAddress.within(to), true, false, false);
	}

}
