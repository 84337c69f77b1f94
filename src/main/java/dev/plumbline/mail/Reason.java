package dev.plumbline.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

import javax.net.ssl.SSLException;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a try failed, in words that name nobody: servers quote addresses in what they
 * answer, and so do the messages of exceptions.
 */
final class Reason {

	/** A reply of SMTP, with its enhanced code where there is one. */
	private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");

	private Reason() {
	}

	/**
	 * As it is kept: a word, which ends the message {@code mail.reason.}, and where the
	 * server gave one, its code, such as {@code refused 451 4.7.1}.
	 */
	static String of(Throwable failure) {
		List<Throwable> all = new ArrayList<>();
		collect(failure, all, Collections.newSetFromMap(new IdentityHashMap<>()));
		for (int i = all.size() - 1; i >= 0; i--) {
			String reason = one(all.get(i));
			if (reason != null) {
				return reason;
			}
		}
		return "unsendable " + all.get(all.size() - 1).getClass().getSimpleName();
	}

	/** The outermost first; what it was caused by is hung in three different ways. */
	private static void collect(@Nullable Throwable failure, List<Throwable> all, Set<Throwable> seen) {
		if (failure == null || !seen.add(failure)) {
			return;
		}
		all.add(failure);
		if (failure instanceof MailSendException sending) {
			sending.getFailedMessages().values().forEach((cause) -> collect(cause, all, seen));
		}
		if (failure instanceof MessagingException mail) {
			collect(mail.getNextException(), all, seen);
		}
		collect(failure.getCause(), all, seen);
	}

	private static @Nullable String one(Throwable failure) {
		if (failure instanceof SMTPAddressFailedException address) {
			return "address" + code(address.getReturnCode(), address);
		}
		if (failure instanceof SMTPSenderFailedException sender) {
			return "sender" + code(sender.getReturnCode(), sender);
		}
		if (failure instanceof SMTPSendFailedException refused) {
			return "refused" + code(refused.getReturnCode(), refused);
		}
		if (failure instanceof AuthenticationFailedException) {
			return "sign-in" + code(-1, failure);
		}
		if (failure instanceof SSLException) {
			return "encryption";
		}
		if (failure instanceof SocketTimeoutException) {
			return "silent";
		}
		if (failure instanceof SocketConnectException || failure instanceof MailConnectException
				|| failure instanceof ConnectException || failure instanceof UnknownHostException) {
			return "unreachable";
		}
		if (failure instanceof MessagingException) {
			return connection(failure);
		}
		return null;
	}

	/** What the library has no kind of its own for; its texts are in English only. */
	private static @Nullable String connection(Throwable failure) {
		String message = String.valueOf(failure.getMessage());
		if (message.contains("STARTTLS") || message.contains("convert socket to TLS")) {
			return "encryption";
		}
		if (message.contains("[EOF]") || message.contains("Can't send command") || message.contains("Exception reading")
				|| message.contains("response: -1")) {
			return "broken-off";
		}
		Matcher connecting = Pattern.compile("response: (\\d{3})").matcher(message);
		return connecting.find() ? "refused " + connecting.group(1) : null;
	}

	private static String code(int code, Throwable failure) {
		Matcher reply = REPLY.matcher(String.valueOf(failure.getMessage()).strip());
		if (reply.find()) {
			return " " + reply.group(1) + ((reply.group(2) != null) ? " " + reply.group(2) : "");
		}
		return (code > 0) ? " " + code : "";
	}

}
