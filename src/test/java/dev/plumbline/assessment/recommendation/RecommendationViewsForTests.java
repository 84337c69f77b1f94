package dev.plumbline.assessment.recommendation;

import org.springframework.context.MessageSource;

/** Makes what others show a recommendation with, without Spring. */
public final class RecommendationViewsForTests {

	private RecommendationViewsForTests() {
	}

	public static RecommendationViews of(MessageSource messages) {
		return new RecommendationViews(messages);
	}

}
