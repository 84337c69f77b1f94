package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import org.springframework.mail.javamail.MimeMessageHelper;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Puts a letter into the form in which mail travels: plain text and HTML beside each
 * other, then the files. All tries of a letter are the same to the last header that tells
 * mailboxes apart.
 */
final class Composer {

	private static final String MESSAGE_ID = "Message-ID";

	private final Sender sender;

	Composer(Sender sender) {
		this.sender = sender;
	}

	/** Fills an empty message. */
	void fill(MimeMessage message, KeptLetter letter) throws MessagingException, UnsupportedEncodingException {
		MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED,
				StandardCharsets.UTF_8.name());
		helper.setFrom(this.sender.header());
		message.setRecipient(Message.RecipientType.TO, Addresses.header(letter.to()));
		if (letter.replyTo() != null) {
			helper.setReplyTo(Addresses.header(letter.replyTo()));
		}
		helper.setSubject(letter.subject());
		helper.setSentDate(Date.from(letter.writtenAt()));
		helper.setText(letter.text(), letter.html());
		for (Attachment attachment : letter.attachments()) {
			helper.addAttachment(attachment.name(), new ByteArrayDataSource(attachment.content(), attachment.type()));
		}
		if (letter.automatic()) {
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		message.setHeader(MESSAGE_ID, letter.messageId());
	}

}
