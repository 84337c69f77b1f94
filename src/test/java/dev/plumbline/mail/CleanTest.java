package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is taken for an address, and for a letter that can be sent. */
class CleanTest {

	@ParameterizedTest
	@ValueSource(strings = { "a@b", "anna.o'neill+tag@mail.example.org", "jürgen@höhe.example", "用户@例子.example",
			"x@xn--hhe-sna.example" })
	void takesAddresses(String address) {
		assertThat(Mailboxes.isAddress(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "anna", "@example.org", "anna@", "anna@example..org", "anna@@example.org",
			"Anna <anna@example.org>", "anna@example.org, bert@example.org", "anna@example.org\r\nBcc: x@example.org",
			"anna @example.org", " anna@example.org", "anna@[127.0.0.1]", "\"anna o\"@example.org",
			"anna@example.org\u2028", "anna.@example.org", "anna@-", "anna@-a.example", "anna@stra\u00DFe.example",
			"an\u202Ena@example.org", "list:anna@example.org;" })
	void takesNothingElse(String typed) {
		assertThat(Mailboxes.isAddress(typed)).isFalse();
	}

	@Test
	void takesNoAddressLongerThanServersDo() {
		String tail = "@" + "long.".repeat(37) + "example.org";
		assertThat(Mailboxes.isAddress("a".repeat(Mailboxes.LONGEST - tail.length()) + tail)).isTrue();
		assertThat(Mailboxes.isAddress("a".repeat(Mailboxes.LONGEST - tail.length() + 1) + tail)).isFalse();
	}

	@Test
	void refusesWhatCouldNeverBeSentAndQuotesNothingOfIt() {
		for (Letter letter : List.of(letter("kind", "nobody special", null, "text/plain"),
				letter("kind", "a@b.example", "x\r\ny", "text/plain"),
				letter("kind", "a@b.example", null, "secret\r\nX: y"),
				letter("Secret kind", "a@b.example", null, "text/plain"))) {
			assertThatIllegalArgumentException().isThrownBy(() -> Clean.letter(letter))
				.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContainIgnoringCase("special")
					.doesNotContainIgnoringCase("secret"));
		}
	}

	private static Letter letter(String kind, String to, String replyTo, String type) {
		return new Letter("a test", kind, to, replyTo, "Subject", "Text", "<p>Text</p>",
				List.of(new Attachment("a.txt", type, new byte[1])), true);
	}

}
