package dev.plumbline.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much a rule may count, in words; the one scale for enquiries. */
final class Weights {

	/** Points from which the principal answers within a working day. */
	static final int ENOUGH_FOR_A = 60;

	/** Points from which the principal answers within three. */
	static final int ENOUGH_FOR_B = 30;

	private static final Map<String, Integer> POINTS = points();

	private Weights() {
	}

	private static Map<String, Integer> points() {
		Map<String, Integer> points = new LinkedHashMap<>();
		points.put("a little", 5);
		points.put("somewhat", 10);
		points.put("clearly", 15);
		points.put("strongly", 20);
		points.put("very strongly", 25);
		points.put("decisively", 30);
		points.put("overwhelmingly", 40);
		return points;
	}

	/** The words, weakest first. */
	static List<String> words() {
		return List.copyOf(POINTS.keySet());
	}

	/**
	 * What a word counts.
	 * @throws IllegalArgumentException when it is none of the scale
	 */
	static int points(String word) {
		Integer points = POINTS.get(word);
		if (points == null) {
			throw new IllegalArgumentException("No weight '" + word + "'; known: " + words());
		}
		return points;
	}

	/** What a sum of points comes to. */
	static Grading.Grade grade(int points) {
		if (points >= ENOUGH_FOR_A) {
			return Grading.Grade.A;
		}
		return (points >= ENOUGH_FOR_B) ? Grading.Grade.B : Grading.Grade.C;
	}

}
