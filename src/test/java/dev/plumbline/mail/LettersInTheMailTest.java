package dev.plumbline.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.mail.Letter.Attachment;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader gets, as another program reads it. */
@Tag("storage")
class LettersInTheMailTest {

	private static HikariDataSource database;

	private static GreenMail mail;

	private final String about = "test " + UUID.randomUUID();

	@BeforeAll
	static void start() {
		database = MailDatabase.create();
		mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
		mail.start();
	}

	@AfterAll
	static void stop() {
		mail.stop();
		database.close();
	}

	@Test
	void hasTwoTextsItsFilesAndHeadersThatSayWhatItIs() throws Exception {
		byte[] file = { 1, 2, 3, 0, -1 };
		MimeMessage got = sent(new Letter(this.about, "test-letter", "reader@example.org", "visitor@example.net",
				"Über Größe: 你好", "Plain: 你好\n", "<p>HTML: 你好</p>",
				List.of(new Attachment("Bericht Größe.pdf", "application/pdf", file)), true));
		assertThat(got.getSubject()).isEqualTo("Über Größe: 你好");
		assertThat(got.getHeader("From")).singleElement()
			.satisfies((from) -> assertThat(MimeUtility.decodeText(from))
				.isEqualTo("Jürgen Häuser <letters@plumbline.example>"));
		assertThat(got.getHeader("To")).containsExactly("reader@example.org");
		assertThat(got.getReplyTo()).extracting(Object::toString).containsExactly("visitor@example.net");
		assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(got.getMessageID()).matches("<[0-9a-f-]{36}@plumbline\\.example>");
		assertThat(got.getSentDate()).isNotNull();
		MimeMultipart parts = (MimeMultipart) got.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
		assertThat(texts.getContentType()).startsWith("multipart/alternative");
		assertThat(text(texts.getBodyPart(0))).startsWith("text/plain").contains("Plain: 你好");
		assertThat(text(texts.getBodyPart(1))).startsWith("text/html").contains("<p>HTML: 你好</p>");
		BodyPart attached = parts.getBodyPart(1);
		assertThat(MimeUtility.decodeText(attached.getFileName())).isEqualTo("Bericht Größe.pdf");
		assertThat(attached.getInputStream().readAllBytes()).isEqualTo(file);
	}

	@Test
	void saysNothingOfMachinesWhenSomebodyAskedForIt() throws Exception {
		MimeMessage got = sent(new Letter(this.about, "test-letter", "reader@example.org", null, "Subject", "Text",
				"<p>Text</p>", List.of(), false));
		assertThat(got.getHeader("Auto-Submitted")).isNull();
		assertThat(got.getHeader("Reply-To")).isNull();
	}

	@Test
	void makesNoHeaderOfWhatAVisitorTyped() throws Exception {
		MimeMessage got = sent(new Letter(this.about, "test-letter", "reader@example.org", null,
				"Hello\r\nBcc: victim@example.org\r\n\r\n<script>\u0000\u2028X-Other: yes", "Text", "<p>Text</p>",
				List.of(new Attachment("a\r\nX-Third: yes\r\n\r\n.txt", "text/plain",
						"file".getBytes(StandardCharsets.UTF_8))),
				true));
		assertThat(got.getHeader("Bcc")).isNull();
		assertThat(got.getRecipients(Message.RecipientType.CC)).isNull();
		assertThat(got.getHeader("X-Other")).isNull();
		assertThat(got.getSubject()).isEqualTo("Hello Bcc: victim@example.org <script> X-Other: yes");
		BodyPart attached = ((MimeMultipart) got.getContent()).getBodyPart(1);
		assertThat(attached.getHeader("X-Third")).isNull();
		assertThat(MimeUtility.decodeText(attached.getFileName())).isEqualTo("a X-Third: yes .txt");
	}

	@Test
	void reachesReadersWithLettersOfAnyScript() {
		try (ScriptedServer server = new ScriptedServer();
				MailCopy copy = MailCopy.start(database, MailCopy.sender(server.port()))) {
			copy.post(MailCopy.letter(this.about, "jürgen@höhe.example"));
			copy.awaitHandedOver(this.about);
			copy.post(MailCopy.letter(this.about + " plain", "jurgen@höhe.example"));
			copy.awaitHandedOver(this.about + " plain");
			assertThat(server.commands()).contains("MAIL FROM:<letters@plumbline.example> SMTPUTF8",
					"RCPT TO:<jürgen@xn--hhe-sna.example>", "MAIL FROM:<letters@plumbline.example>",
					"RCPT TO:<jurgen@xn--hhe-sna.example>");
		}
	}

	private MimeMessage sent(Letter letter) throws Exception {
		try (MailCopy copy = MailCopy.start(database, MailCopy.sender(mail.getSmtp().getPort()))) {
			UUID id = copy.post(letter);
			copy.awaitHandedOver(this.about);
			for (MimeMessage message : mail.getReceivedMessages()) {
				if (message.getMessageID().contains(id.toString())) {
					return message;
				}
			}
			throw new AssertionError("It did not arrive");
		}
	}

	private static String text(BodyPart part) throws Exception {
		return part.getContentType() + "\n" + part.getContent();
	}

}
