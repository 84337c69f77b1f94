package dev.plumbline.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Addresses on their way into the head of a letter. */
final class Addresses {

	private Addresses() {
	}

	/**
	 * An address as mail servers know it, with the domain in the letters of old.
	 * @throws AddressException when it is none
	 */
	static InternetAddress header(String address) throws AddressException {
		return new InternetAddress(local(address) + "@" + IDN.toASCII(domain(address), IDN.USE_STD3_ASCII_RULES), true);
	}

	/** Whether it takes a mail server that knows letters of any script. */
	static boolean needsUnicode(String address) {
		return !StandardCharsets.US_ASCII.newEncoder().canEncode(local(address));
	}

	private static String local(String address) {
		return address.substring(0, address.lastIndexOf('@'));
	}

	/** What stands after the at sign. */
	static String domain(String address) {
		return address.substring(address.lastIndexOf('@') + 1);
	}

}
