package dev.plumbline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Properties;

/** The server that takes our letters, if one is named. */
class MailServer {

	private final @Nullable JavaMailSender server;

	private final MailSettings settings;

	MailServer(@Nullable JavaMailSender server, MailSettings settings) {
		this.server = server;
		this.settings = settings;
	}

	/** What keeps all letters waiting. */
	Missing missing() {
		if (this.server == null) {
			return Missing.SERVER;
		}
		return this.settings.sender().isEmpty() ? Missing.SENDER : Missing.NOTHING;
	}

	/**
	 * Hands a letter over; when this returns, the server has it.
	 * @throws org.springframework.mail.MailException when it did not take it, or said
	 * nothing of it
	 */
	void take(KeptLetter letter) throws MessagingException, UnsupportedEncodingException {
		JavaMailSender sender = senderFor(letter);
		MimeMessage message = sender.createMimeMessage();
		new Composer(this.settings.sender().orElseThrow()).fill(message, letter);
		try {
			sender.send(message);
		}
		catch (MailSendException ex) {
			// it was taken, and only the good-bye failed
			if (!ex.getFailedMessages().isEmpty()) {
				throw ex;
			}
		}
	}

	private JavaMailSender senderFor(KeptLetter letter) {
		if (this.server == null) {
			throw new IllegalStateException("No mail server is named");
		}
		boolean unicode = Addresses.needsUnicode(letter.to())
				|| (letter.replyTo() != null && Addresses.needsUnicode(letter.replyTo()));
		return (unicode && this.server instanceof JavaMailSenderImpl plain) ? speakingUnicode(plain) : this.server;
	}

	/**
	 * For addresses with letters of any script (SMTPUTF8). Not for all, since a server on
	 * the way that does not know them would return what any other takes.
	 */
	private static JavaMailSender speakingUnicode(JavaMailSenderImpl plain) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		Properties properties = new Properties();
		properties.putAll(plain.getJavaMailProperties());
		properties.setProperty("mail.mime.allowutf8", "true");
		sender.setJavaMailProperties(properties);
		sender.setProtocol(plain.getProtocol());
		sender.setHost(plain.getHost());
		sender.setPort(plain.getPort());
		sender.setUsername(plain.getUsername());
		sender.setPassword(plain.getPassword());
		sender.setDefaultEncoding(plain.getDefaultEncoding());
		return sender;
	}

	/** What has to be set before letters can go. */
	enum Missing {

		/** {@code spring.mail.host}. */
		SERVER,

		/** {@code plumbline.mail.from}. */
		SENDER,

		/** They go. */
		NOTHING;

		/** As messages have it. */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
