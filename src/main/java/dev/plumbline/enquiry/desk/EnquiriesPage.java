package dev.plumbline.enquiry.desk;

import dev.plumbline.enquiry.Enquiries;
import dev.plumbline.enquiry.Enquiry;
import dev.plumbline.enquiry.desk.EnquiryList.Row;
import dev.plumbline.qualification.Grading.Grade;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The enquiries, for the principal: the most urgent first, by grade and state, or those
 * that are searched for.
 */
@Controller
class EnquiriesPage {

	private static final int ON_A_PAGE = 25;

	private static final int LAST_PAGE = 100_000;

	private final EnquiryList list;

	private final Enquiries enquiries;

	private final Desk desk;

	EnquiriesPage(EnquiryList list, Enquiries enquiries, Desk desk) {
		this.list = list;
		this.enquiries = enquiries;
		this.desk = desk;
	}

	@GetMapping(DeskConfiguration.PATH)
	String show(ListFilter typed, @RequestParam(defaultValue = "1") int page, Model model) {
		// what is searched for has no place in an address
		ListFilter filter = new ListFilter(null, typed.grade(), typed.state(), typed.sort());
		return list(filter, page, model);
	}

	@PostMapping(DeskConfiguration.PATH)
	Object search(ListFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		if (filter.q() == null) {
			return seeOther(filter.address(1));
		}
		Optional<Enquiry> exactly = this.enquiries.byNumber(filter.q().toUpperCase(Locale.ROOT));
		return exactly.isPresent() ? seeOther(DeskConfiguration.PATH + "/" + exactly.get().number())
				: list(filter, page, model);
	}

	/** Relative, because only the visitor knows by which name we were reached. */
	private static RedirectView seeOther(String address) {
		return new RedirectView(address, true, false, false);
	}

	private String list(ListFilter filter, int page, Model model) {
		int shown = Math.min(Math.max(page, 1), LAST_PAGE);
		List<Row> rows = this.list.rows(filter, shown, ON_A_PAGE);
		int count = this.list.count(filter);
		this.desk.listed(rows);
		model.addAttribute("filter", filter);
		model.addAttribute("rows", rows);
		model.addAttribute("count", count);
		model.addAttribute("page", shown);
		model.addAttribute("more", shown * ON_A_PAGE < count);
		model.addAttribute("grades", Grade.values());
		model.addAttribute("states", Which.values());
		model.addAttribute("orders", Order.values());
		model.addAttribute("held", this.list.count(new ListFilter(null, null, Which.HELD, null)));
		return "admin/enquiries/list";
	}

}
