package dev.plumbline.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whom letters come from.
 *
 * @param name shown before the address; empty for none
 */
record Sender(String name, String address) {

	/** Reads an address, alone or in angle brackets after a name. */
	static Optional<Sender> read(String text) {
		try {
			InternetAddress[] all = InternetAddress.parse(text, false);
			if (all.length != 1 || !Mailboxes.isAddress(all[0].getAddress())) {
				return Optional.empty();
			}
			String name = all[0].getPersonal();
			return Optional.of(new Sender((name != null) ? name : "", all[0].getAddress()));
		}
		catch (AddressException ex) {
			return Optional.empty();
		}
	}

	/** As the header of a letter has it. */
	InternetAddress header() throws AddressException, UnsupportedEncodingException {
		InternetAddress header = Addresses.header(this.address);
		if (!this.name.isEmpty()) {
			header.setPersonal(this.name, StandardCharsets.UTF_8.name());
		}
		return header;
	}

}
