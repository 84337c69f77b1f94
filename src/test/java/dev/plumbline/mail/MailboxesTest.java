package dev.plumbline.mail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However an address is written, letters to one mailbox are counted together. */
class MailboxesTest {

	@ParameterizedTest
	@CsvSource({ "anna@example.org, anna@example.org", "Anna@EXAMPLE.org, anna@example.org",
			"anna+1@example.org, anna@example.org", "anna+1+2@example.org, anna@example.org",
			"+anna@example.org, +anna@example.org", "anna@bücher.example, anna@xn--bcher-kva.example",
			"anna@\uff45xample.org, anna@example.org" })
	void knowsAMailboxByItsPlainestSpelling(String address, String mailbox) {
		assertThat(Mailboxes.mailbox(address)).isEqualTo(mailbox);
		assertThat(mailbox).endsWith("@" + Mailboxes.domain(address));
	}

}
