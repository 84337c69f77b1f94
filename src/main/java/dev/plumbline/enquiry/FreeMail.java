package dev.plumbline.enquiry;

import dev.plumbline.mail.Mailboxes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows where anybody can have a mail address for nothing. */
final class FreeMail {

	private static final Set<String> PROVIDERS = read();

	private FreeMail() {
	}

	private static Set<String> read() {
		try (InputStream file = FreeMail.class.getResourceAsStream("free-mail.txt")) {
			if (file == null) {
				throw new IllegalStateException("free-mail.txt is missing");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether an address is of such a place, in whatever country. */
	static boolean isFree(String mail) {
		String domain = Mailboxes.domain(mail);
		String name = domain.substring(0, Math.max(0, domain.indexOf('.')));
		return PROVIDERS.contains(domain) || PROVIDERS.contains(name + ".*");
	}

}
