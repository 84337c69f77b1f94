package dev.plumbline.enquiry.desk;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import dev.plumbline.enquiry.desk.EnquiryList.Waiting;
import dev.plumbline.qualification.Grading.Grade;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells of enquiries that wait for an answer, or for somebody to look at them. */
@Component
class DeskAttention implements Attention {

	private static final ListFilter HELD = new ListFilter(null, null, Which.HELD, null);

	private final EnquiryList list;

	DeskAttention(EnquiryList list) {
		this.list = list;
	}

	@Override
	public List<Matter> matters() {
		List<Matter> matters = new ArrayList<>();
		List<Waiting> waiting = this.list.waiting();
		long overdue = waiting.stream().filter(Waiting::overdue).mapToLong(Waiting::many).sum();
		add(matters, Urgency.NOW, "overdue", overdue, new ListFilter(null, null, Which.NEW, null));
		for (Waiting some : waiting) {
			if (!some.overdue()) {
				Urgency urgency = (some.grade() == Grade.A) ? Urgency.NOW : Urgency.SOON;
				add(matters, urgency, some.grade().name(), some.many(),
						new ListFilter(null, some.grade(), Which.NEW, null));
			}
		}
		add(matters, Urgency.SOON, "held", this.list.count(HELD), HELD);
		return matters;
	}

	private static void add(List<Matter> matters, Urgency urgency, String what, long many, ListFilter where) {
		if (many > 0) {
			matters.add(new Matter(urgency, Role.PRINCIPAL, "attention.enquiries-" + what, many, List.of(),
					where.address(1)));
		}
	}

}
