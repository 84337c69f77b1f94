package dev.plumbline.api;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/**
 * What can be wrong with a request; each has its sentence in {@code problems.properties}.
 */
enum Fault {

	ANSWERS_MISSING(HttpStatus.BAD_REQUEST), ANSWERS_NOT_AN_OBJECT(HttpStatus.BAD_REQUEST),
	BODY_EMPTY(HttpStatus.BAD_REQUEST), BODY_INTERRUPTED(HttpStatus.BAD_REQUEST),
	BODY_NOT_AN_OBJECT(HttpStatus.BAD_REQUEST), BODY_NOT_JSON(HttpStatus.BAD_REQUEST),
	BODY_NOT_TEXT(HttpStatus.BAD_REQUEST), BODY_NUMBER_UNREADABLE(HttpStatus.BAD_REQUEST),
	BODY_TOO_DEEP(HttpStatus.BAD_REQUEST), BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
	BODY_TRAILING(HttpStatus.BAD_REQUEST), EXPLAIN_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
	EXPLAIN_TOO_MUCH(HttpStatus.TOO_MANY_REQUESTS), EXPLAIN_UNKNOWN(HttpStatus.BAD_REQUEST),
	FIELD_TWICE(HttpStatus.BAD_REQUEST), FIELD_UNKNOWN(HttpStatus.BAD_REQUEST),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED), NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
	NOT_FOUND(HttpStatus.NOT_FOUND), OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
	REQUEST_NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST), ANSWERS_REFUSED(HttpStatus.BAD_REQUEST),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE);

	private final HttpStatus status;

	Fault(HttpStatus status) {
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
