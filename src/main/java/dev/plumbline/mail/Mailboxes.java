package dev.plumbline.mail;

import jakarta.mail.internet.AddressException;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells addresses that mail can go to from what only looks like one. Forms ask here, so
 * that nothing is taken from a visitor that is refused later.
 */
public final class Mailboxes {

	/** Characters of the longest address that mail servers have to take. */
	public static final int LONGEST = 254;

	/**
	 * No quotes, comments, routes or lists; letters of any script, but in the domain none
	 * that Java would take for others and so send a letter to a stranger.
	 */
	private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cf}\"(),:;<>@\\[\\\\\\]]{1,64}@"
			+ "[\\p{L}\\p{M}\\p{N}.\\-&&[^\\u00DF\\u1E9E\\u03C2]]+");

	private Mailboxes() {
	}

	/**
	 * Whether this is one address, without a name before it and without a space around
	 * it.
	 */
	public static boolean isAddress(String typed) {
		if (typed.length() > LONGEST || !SHAPE.matcher(typed).matches()) {
			return false;
		}
		try {
			Addresses.header(typed);
			return true;
		}
		catch (AddressException | IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * The domain as mail servers know it, in small letters: however it is written, it
	 * leads to the same place.
	 * @param address one that {@link #isAddress is one}
	 */
	public static String domain(String address) {
		return IDN.toASCII(Addresses.domain(address)).toLowerCase(Locale.ROOT);
	}

	/**
	 * What to count letters to one mailbox by: without what many servers let their owners
	 * add after a plus.
	 * @param address one that {@link #isAddress is one}
	 */
	public static String mailbox(String address) {
		String local = address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
		return local.replaceFirst("(?<=.)\\+.*", "") + "@" + domain(address);
	}

}
