package dev.plumbline.advice.explaining;

import java.util.Map;

/**
 * What all readings of the open answers say: for the verdict, each test and each choice,
 * the share of readings with each result, from 0 to 1, largest first. A result with share
 * 1 holds whatever the open answers turn out to be.
 *
 * @param count how many readings there are, the stated one among them; 1 when nothing is
 * open
 */
public record Readings(int count, Map<String, Double> verdict, Map<String, Map<String, Double>> tests,
		Map<String, Map<String, Double>> choices) {
}
