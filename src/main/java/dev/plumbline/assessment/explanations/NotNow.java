package dev.plumbline.assessment.explanations;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

import java.time.Duration;

/**
 * Thrown when something cannot be worked out at this moment: 429 when one address asked
 * for too much, 503 when everybody together did.
 */
public final class NotNow extends RuntimeException implements ErrorResponse {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final long seconds;

	private NotNow(HttpStatus status, Duration wait) {
		// refusing has to be cheap, and is not a fault to trace
		super(status.getReasonPhrase(), null, false, false);
		this.status = status;
		this.seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
	}

	/**
	 * One address asked for too much.
	 * @param wait until it may ask again
	 */
	static NotNow tooMuch(Duration wait) {
		return new NotNow(HttpStatus.TOO_MANY_REQUESTS, wait);
	}

	/**
	 * There is too much to do.
	 * @param wait after which it is worth asking again
	 */
	static NotNow busy(Duration wait) {
		return new NotNow(HttpStatus.SERVICE_UNAVAILABLE, wait);
	}

	/** When to ask again, in whole seconds from now; at least 1. */
	public long seconds() {
		return this.seconds;
	}

	/** Either 429 or 503. */
	@Override
	public HttpStatus getStatusCode() {
		return this.status;
	}

	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Long.toString(this.seconds));
		return headers;
	}

	@Override
	public ProblemDetail getBody() {
		return ProblemDetail.forStatus(this.status);
	}

}
