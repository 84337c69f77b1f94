package dev.plumbline.assessment.explanations;

import jakarta.servlet.http.HttpServletRequest;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who asks, as far as a share of the machine is concerned: an IPv4 address, or the /64
 * network that one household or server is given in IPv6.
 */
public record Caller(String network) {

	/** What is surely an address and will not be looked up as a name. */
	private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private static final int NETWORK_BYTES = 8;

	/** Whoever sent this request; behind a proxy that is trusted, whom it names. */
	public static Caller of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	static Caller of(String address) {
		String plain = address.replaceFirst("%.*", "");
		if (!ADDRESS.matcher(plain).matches()) {
			return new Caller(address);
		}
		try {
			return new Caller(network(InetAddress.getByName(plain)));
		}
		catch (UnknownHostException ex) {
			// looks like an address and is none: as good a name for somebody as any
			return new Caller(address);
		}
	}

	private static String network(InetAddress address) {
		return (address instanceof Inet6Address) ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
				: address.getHostAddress();
	}

}
