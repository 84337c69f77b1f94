package dev.plumbline.report.verify;

import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.Explanations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a report is brought to: as a file, which is looked at and forgotten, or by its
 * number. Running an advice again takes the processor, so callers have a share.
 */
@Controller
class VerifyPage {

	private static final String PAGE = "verify/verify";

	private static final Pattern NUMBER = Pattern.compile("PL-[0-9]{4}-[0-9]{6,9}");

	private static final int LONGEST_SHOWN = 40;

	private final Verifier verifier;

	private final Explanations room;

	VerifyPage(Verifier verifier, Explanations room) {
		this.verifier = verifier;
		this.room = room;
	}

	@GetMapping("/verify")
	String show(@RequestParam(required = false) @Nullable String number, HttpServletRequest request, Model model,
			HttpServletResponse response, Locale locale) {
		if (number != null) {
			number(number, request, model, locale);
			forget(response);
		}
		return PAGE;
	}

	@PostMapping("/verify")
	String check(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String number, HttpServletRequest request, Model model,
			HttpServletResponse response, Locale locale) {
		forget(response);
		if (file != null && !file.isEmpty()) {
			model.addAttribute("result",
					this.room.within(Caller.of(request), () -> this.verifier.file(bytes(file), locale)));
		}
		else if (number != null) {
			number(number, request, model, locale);
		}
		else {
			model.addAttribute("missing", true);
		}
		return PAGE;
	}

	/** Read only once it is this file's turn. */
	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file that was sent cannot be read", ex);
		}
	}

	private void number(String typed, HttpServletRequest request, Model model, Locale locale) {
		String number = typed.strip().toUpperCase(Locale.ROOT);
		model.addAttribute("number", typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN)));
		if (!NUMBER.matcher(number).matches()) {
			model.addAttribute("malformed", true);
			return;
		}
		model.addAttribute("looked", this.room.within(Caller.of(request), () -> this.verifier.number(number, locale)));
	}

	private static void forget(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader("X-Robots-Tag", "noindex");
	}

}
