package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.Contact;
import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.ReceiptSecret;
import dev.plumbline.enquiry.Screened;
import dev.plumbline.qualification.Lead.Budget;
import dev.plumbline.qualification.Lead.Role;
import dev.plumbline.qualification.Lead.Timeframe;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Somebody who enquires, with a name, an address and words that nobody else has. */
final class Writer {

	private final String mark = UUID.randomUUID().toString().substring(0, 13);

	final ReceiptSecret receipt = new ReceiptSecret(UUID.randomUUID().toString().replace("-", "").substring(0, 26));

	final String name = "Nora <" + this.mark + ">";

	final String mail = "nora." + this.mark + "@mail.example";

	final String company = "Works " + this.mark;

	final String message = "We lose orders, and it hurts " + this.mark;

	/** All that must turn up nowhere but where it belongs. */
	List<String> all() {
		return List.of(this.mark, this.receipt.value());
	}

	Enquiry enquires(Enquiries enquiries) {
		return enquires(enquiries, null, Screened.accepted());
	}

	/** As if it had been suspected, whatever the screening makes of it. */
	Enquiry isHeld(Enquiries enquiries, JdbcClient sql) {
		String number = enquires(enquiries).number();
		sql.sql("""
				update enquiry set screening = 'HELD', signals = '["links"]', grading = null, accepted_at = null
				where number = ?""").param(number).update();
		return enquiries.byNumber(number).orElseThrow();
	}

	Enquiry enquires(Enquiries enquiries, Enquiry.@Nullable Sent sent, Screened screened) {
		Contact contact = new Contact(this.name, this.mail, this.company, Role.CTO, Timeframe.NOW, Budget.OVER_50K,
				this.message, "I agree to " + this.mark, Set.of());
		return enquiries.submit(this.receipt, contact, sent, screened, new MockHttpServletRequest());
	}

}
