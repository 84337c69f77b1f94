package dev.plumbline.account;

import java.time.Duration;

/** Thrown at an attempt that comes too soon after others; nothing else was looked at. */
class Throttled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration rest;

	private final boolean news;

	Throttled(Duration rest, boolean news) {
		super("Too many attempts");
		this.rest = rest;
		this.news = news;
	}

	/** Whether nobody was told of it within the hour, so that a log does not fill up. */
	boolean isNews() {
		return this.news;
	}

	/** How long to wait, in whole seconds, at least one. */
	long seconds() {
		return Math.max(1, this.rest.plusMillis(999).toSeconds());
	}

}
