package dev.plumbline.enquiry.desk;

import dev.plumbline.qualification.Grading.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.HashMap;
import java.util.Map;

/**
 * Which enquiries are wanted, and in what order. What somebody searches for is mostly a
 * name or an address, so it is sent in a form and stands in no address.
 *
 * @param q part of a number, name, company, address or text, in letters of either case
 * @param grade the principal's own where there is one; null for any
 */
record ListFilter(@Nullable String q, @Nullable Grade grade, @Nullable Which state, @Nullable Order sort) {

	ListFilter {
		q = StringUtils.hasText(q) ? q.strip() : null;
		state = (state != null) ? state : Which.MEANT;
		sort = (sort != null) ? sort : Order.URGENT;
	}

	/** The conditions in SQL, with what they name put into the values. */
	String conditions(Map<String, Object> values) {
		StringBuilder conditions = new StringBuilder(which().condition());
		if (this.grade != null) {
			conditions.append(" and grade = :grade");
			values.put("grade", this.grade.name());
		}
		if (this.q != null) {
			conditions
				.append(" and position(lower(:q) in lower(concat_ws(' ', number, name, company, mail, message))) > 0");
			values.put("q", this.q);
		}
		return conditions.toString();
	}

	/** In SQL. */
	String columns() {
		return (this.sort != null) ? this.sort.columns() : Order.URGENT.columns();
	}

	private Which which() {
		return (this.state != null) ? this.state : Which.MEANT;
	}

	/** The same, whatever their state. */
	public ListFilter everywhere() {
		return new ListFilter(this.q, this.grade, Which.ANY, this.sort);
	}

	/** The address of a page of the list, without what is searched for. */
	public String address(int page) {
		Map<String, Object> all = new HashMap<>();
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(DeskConfiguration.PATH);
		if (this.grade != null) {
			address.queryParam("grade", this.grade);
		}
		if (which() != Which.MEANT) {
			address.queryParam("state", which());
		}
		if (this.sort != null && this.sort != Order.URGENT) {
			address.queryParam("sort", this.sort);
		}
		if (page > 1) {
			address.queryParam("page", page);
		}
		return address.buildAndExpand(all).toUriString();
	}

	/** Tells nothing of what is searched for. */
	@Override
	public String toString() {
		return "a filter";
	}

}
