package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that somebody most likely meant. */
final class Spelling {

	private static final int LONGEST = 40;

	private Spelling() {
	}

	/** The nearest of the names, or null when none is near. */
	static @Nullable String nearest(String written, List<String> names) {
		if (written.length() > LONGEST) {
			return null;
		}
		String nearest = names.stream().min(Comparator.comparingInt((name) -> distance(written, name))).orElseThrow();
		return (distance(written, nearest) <= nearest.length() / 3) ? nearest : null;
	}

	/** How many letters must be changed, added or left out, whatever their case. */
	private static int distance(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = diagonal + ((a.charAt(i - 1) != b.charAt(j - 1)) ? 1 : 0);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}

}
