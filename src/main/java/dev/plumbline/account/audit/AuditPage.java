package dev.plumbline.account.audit;

import dev.plumbline.account.audit.AuditEntries.Page;
import dev.plumbline.account.audit.AuditEntries.Place;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The audit log, for the principal: what was done, by whom, and what it changed. */
@Controller
class AuditPage {

	private static final String PATH = "/admin/audit";

	private static final String CSV = PATH + "/entries.csv";

	private static final int ON_A_PAGE = 50;

	private final AuditEntries entries;

	private final Clock clock;

	AuditPage(AuditEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(FilterForm form, @RequestParam @Nullable Long older, @RequestParam @Nullable Long newer, Model model) {
		Map<String, String> mistakes = form.mistakes();
		Place place = new Place((newer == null) ? older : null, newer);
		Page page = mistakes.isEmpty() ? this.entries.page(form.filter(), place, ON_A_PAGE) : Page.EMPTY;
		model.addAttribute("form", form);
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("names", this.entries.names());
		model.addAttribute("actions", this.entries.actions());
		model.addAttribute("rows", page.entries().stream().map(Row::of).toList());
		model.addAttribute("newest", form.address(PATH, Map.of()));
		model.addAttribute("newer", address(form, "newer", page.newest()));
		model.addAttribute("older", address(form, "older", page.oldest()));
		model.addAttribute("export", form.address(CSV, Map.of()));
		model.addAttribute("atTheBeginning", older == null && newer == null);
		return "admin/audit";
	}

	private static @Nullable String address(FilterForm form, String direction, @Nullable Long id) {
		return (id != null) ? form.address(PATH, Map.of(direction, id)) : null;
	}

	@GetMapping(CSV)
	void export(FilterForm form, HttpServletResponse response) throws IOException {
		if (!form.mistakes().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("audit-" + LocalDate.now(this.clock) + ".csv")
					.build()
					.toString());
		AuditCsv csv = new AuditCsv(response.getWriter());
		csv.head();
		this.entries.each(form.filter(), csv::entry);
	}

	/** An entry as the page shows it. */
	record Row(AuditEntry entry, OffsetDateTime at, List<Difference> differences) {

		static Row of(AuditEntry entry) {
			return new Row(entry, entry.at().atOffset(ZoneOffset.UTC),
					Difference.between(entry.before(), entry.after()));
		}

	}

}
