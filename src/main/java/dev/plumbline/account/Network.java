package dev.plumbline.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network an address belongs to, as far as one household or office usually has it to
 * itself: the first 24 bits of an IPv4 address, the first 64 of an IPv6 address.
 */
public final class Network {

	private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

	/** With a colon, so that nothing here is ever looked up as a name. */
	private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]+");

	private Network() {
	}

	/**
	 * The network in a form to compare by.
	 * @param address as a proxy may have passed it on: what is no address counts as a
	 * network of its own
	 */
	public static String of(String address) {
		String plain = address.replaceFirst("%.*", "");
		if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(plain).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, (bytes.length == 4) ? 3 : 8));
		}
		catch (UnknownHostException ex) {
			// such as an address with two gaps
			return address;
		}
	}

}
