package dev.plumbline.enquiry.screening;

import dev.plumbline.mail.Mailboxes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Mail addresses that anybody has for a few minutes only. */
final class ThrowAway {

	private static final String LIST = "/screening/throw-away-domains.txt";

	private static final Set<String> DOMAINS = read();

	private ThrowAway() {
	}

	private static Set<String> read() {
		try (InputStream list = Objects.requireNonNull(ThrowAway.class.getResourceAsStream(LIST), LIST)) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Also below such a domain, where many of them give out addresses. */
	static boolean is(String mail) {
		String domain = Mailboxes.domain(mail);
		return DOMAINS.stream().anyMatch((known) -> domain.equals(known) || domain.endsWith("." + known));
	}

}
