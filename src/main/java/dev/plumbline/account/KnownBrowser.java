package dev.plumbline.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells the browsers from which an account's owner has signed in before, by a cookie that
 * nobody can make who does not know the encoded password. Such a browser's attempts are
 * counted by themselves, so that strangers who try passwords never keep the owner out.
 */
@Component
class KnownBrowser {

	static final String COOKIE = "known-browser";

	private static final Duration KEPT = Duration.ofDays(180);

	private static final String ALGORITHM = "HmacSHA256";

	/** The id of this browser, if its cookie was given for this account. */
	Optional<String> id(HttpServletRequest request, @Nullable Account account) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		if (cookie == null || account == null || account.password() == null) {
			return Optional.empty();
		}
		String[] parts = cookie.getValue().split("\\.", 2);
		return Token.read(parts[0])
			.map(Token::value)
			.filter((id) -> parts.length == 2 && same(parts[1], sign(id, account.username(), account.password())));
	}

	/** Has the browser known from now on, as the one it was if it was. */
	void remember(HttpServletRequest request, HttpServletResponse response, Account account) {
		if (account.password() == null) {
			throw new IllegalArgumentException("Nobody signs in without a password");
		}
		String id = id(request, account).orElseGet(() -> Token.random().value());
		ResponseCookie cookie = ResponseCookie.from(COOKIE, id + "." + sign(id, account.username(), account.password()))
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Strict")
			.path(SignInPage.ADDRESS)
			.maxAge(KEPT)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private static String sign(String id, String username, String encodedPassword) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(encodedPassword.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal((id + " " + username).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
