package dev.plumbline.rehearsal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The draft before it is published.
 *
 * @param version of the draft; 0 when there is none
 * @param parts what it changes
 * @param scenarios whether they pass; absent when the draft cannot be read
 * @param obstacles what stands in the way, whoever publishes and whatever they confirm
 * @param principal whether whoever looks may publish
 */
record PublishView(StandingView standing, int version, List<PartView> parts, @Nullable ScenarioState scenarios,
		List<ObstacleView> obstacles, boolean principal) {

	/** Whether so much changes that it has to be confirmed. */
	public boolean acknowledge() {
		ResultView result = this.standing.result();
		return this.standing.current() && result != null && result.acknowledge();
	}

	/**
	 * One of the things that stand in the way.
	 *
	 * @param address where it is seen to
	 */
	record ObstacleView(String sentence, String address) {
	}

}
