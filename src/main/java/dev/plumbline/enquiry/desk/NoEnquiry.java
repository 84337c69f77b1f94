package dev.plumbline.enquiry.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown where no enquiry has that number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoEnquiry extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoEnquiry(String number) {
		super("No enquiry " + number, null, false, false);
	}

}
