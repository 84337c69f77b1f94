package dev.plumbline.qualification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules concluded about one enquiry, collected rule by rule. Public for Drools.
 */
public final class Judgement {

	private final Map<String, Integer> points = new LinkedHashMap<>();

	private final List<Asked> asked = new ArrayList<>();

	private final List<String> fired = new ArrayList<>();

	/** Counts for the enquiry. */
	public void speakFor(String rule, String weight) {
		count(rule, Weights.points(weight));
	}

	/** Counts against the enquiry. */
	public void speakAgainst(String rule, String weight) {
		count(rule, -Weights.points(weight));
	}

	private void count(String rule, int points) {
		fired(rule);
		this.points.merge(rule, points, Integer::sum);
	}

	/** Has a question asked if there is room for it. */
	public void ask(String rule, String question) {
		fired(rule);
		this.asked.add(new Asked(rule, question, false));
	}

	/** Has a question asked before others. */
	public void askFirst(String rule, String question) {
		fired(rule);
		this.asked.add(new Asked(rule, question, true));
	}

	private void fired(String rule) {
		if (!this.fired.contains(rule)) {
			this.fired.add(rule);
		}
	}

	/** What each rule that counts adds up to. */
	Map<String, Integer> points() {
		return this.points;
	}

	List<Asked> asked() {
		return this.asked;
	}

	List<String> fired() {
		return this.fired;
	}

	/**
	 * A question that a rule wants asked.
	 *
	 * @param first before those that are only worth asking
	 */
	record Asked(String rule, String question, boolean first) {
	}

}
