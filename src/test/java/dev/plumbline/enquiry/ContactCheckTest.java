package dev.plumbline.enquiry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from a contact form, and what is wrong with it. */
class ContactCheckTest {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	ContactCheckTest() {
		this.request.setParameter("name", " Anna ");
		this.request.setParameter("mail", "anna@example.com");
		this.request.setParameter("role", "OWNER");
		this.request.setParameter("timeframe", "NOW");
		this.request.setParameter("message", "One.\r\nTwo.");
		this.request.setParameter("consent", "yes");
	}

	@Test
	void takesWhatIsWhole() {
		Contact contact = check().contact("I agree.");
		assertThat(contact.name()).isEqualTo("Anna");
		assertThat(contact.company()).isNull();
		assertThat(contact.budget()).hasToString("NOT_SAID");
		assertThat(contact.message()).isEqualTo("One.\nTwo.");
		assertThat(contact.leftOut()).isEmpty();
	}

	@Test
	void namesEveryFieldThatIsMissing() {
		this.request.removeAllParameters();
		assertThat(check().mistakes().keySet()).containsExactly("name", "mail", "role", "timeframe", "message",
				"consent");
	}

	@ParameterizedTest
	@CsvSource({ "name, 200", "company, 200", "message, 5000" })
	void saysHowLongSomethingMayBeAndHowLongItIs(String field, int longest) {
		this.request.setParameter(field, "😀".repeat(longest));
		assertThat(check().mistakes()).isEmpty();
		this.request.setParameter(field, "😀".repeat(longest + 1));
		assertThat(check().mistakes().get(field).values()).containsExactly(longest, longest + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna", "anna@", "anna@example", "a b@example.com", "anna@example.com, bob@example.com",
			"Anna <anna@example.com>", "anna@example..com" })
	void refusesWhatIsNoAddress(String mail) {
		this.request.setParameter("mail", mail);
		assertThat(check().mistakes().get("mail").key()).isEqualTo("contact.mail.wrong");
	}

	@Test
	void refusesAnUnknownChoice() {
		this.request.setParameter("role", "KING");
		this.request.setParameter("budget", "MUCH");
		assertThat(check().mistakes().keySet()).containsExactly("role", "budget");
	}

	@Test
	void takesWhatNoTextNeedsForASpace() {
		this.request.setParameter("name", "Anna\r\nBcc: bob@example.com\u202E\u0000");
		assertThat(check().contact("").name()).isEqualTo("Anna  Bcc: bob@example.com");
	}

	@Test
	void leavesOutWhatIsNotTicked() {
		this.request.setParameter("assessment", "a".repeat(26));
		this.request.addParameter("send", "verdict", "nonsense");
		assertThat(check().contact("").leftOut()).containsExactlyInAnyOrder(Part.ANSWERS, Part.REPORT);
	}

	@Test
	void hasAReceiptOfItsOwnForWhatItSays() {
		this.request.setParameter("form", "0123456789abcdefghijklmnop");
		ReceiptSecret first = ContactForm.of(this.request).receipt();
		assertThat(ContactForm.of(this.request).receipt()).isEqualTo(first);
		this.request.setParameter("message", "Something else.");
		assertThat(ContactForm.of(this.request).receipt()).isNotEqualTo(first);
		assertThat(List.of(first, ContactForm.of(this.request), check().contact("")))
			.noneMatch((shown) -> shown.toString().matches("(?s).*(Anna|anna|Something|" + first.value() + ").*"));
	}

	private ContactCheck check() {
		return new ContactCheck(ContactForm.of(this.request));
	}

}
