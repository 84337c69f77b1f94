package dev.plumbline.ruleset;

import java.util.List;

/** Thrown when a draft is not published, with everything that stands in the way. */
public final class PublishingRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Obstacle> obstacles;

	public PublishingRefused(List<Obstacle> obstacles) {
		// told to the publisher on the page, not a fault to trace
		super("The draft is not published: " + obstacles, null, false, false);
		this.obstacles = List.copyOf(obstacles);
	}

	public List<Obstacle> obstacles() {
		return this.obstacles;
	}

}
