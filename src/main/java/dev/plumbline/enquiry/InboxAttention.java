package dev.plumbline.enquiry;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import org.springframework.stereotype.Component;

import java.util.List;

/** Says that enquiries came in while nobody has said where they are to be sent. */
@Component
class InboxAttention implements Attention {

	private final EnquirySettings settings;

	private final EnquiryRows rows;

	InboxAttention(EnquirySettings settings, EnquiryRows rows) {
		this.settings = settings;
		this.rows = rows;
	}

	@Override
	public List<Matter> matters() {
		long unread = (this.settings.inbox() == null) ? this.rows.countNew() : 0;
		return (unread == 0) ? List.of() : List
			.of(new Matter(Urgency.NOW, Role.PRINCIPAL, "attention.no-inbox", unread, List.of(), "/admin/enquiries"));
	}

}
