package dev.plumbline.rehearsal.comparing;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;

import java.util.Map;
import java.util.TreeMap;

/** The shipped rules with a few words of them changed. */
public final class Changed {

	private Changed() {
	}

	/** Puts one text in place of another, which must stand in the file. */
	public static RuleSetText text(RuleSetText text, String file, String from, String to) {
		Map<String, String> files = new TreeMap<>(text.files());
		if (!text.file(file).contains(from)) {
			throw new IllegalArgumentException("'" + from + "' does not stand in " + file);
		}
		files.put(file, text.file(file).replace(from, to));
		return new RuleSetText(files);
	}

	/** Gives a figure another value. */
	public static RuleSetText figure(RuleSetText text, String name, String from, String to) {
		return text(text, "evidence.yaml", "- name: " + name + "\n  value: " + from + "\n",
				"- name: " + name + "\n  value: " + to + "\n");
	}

	/** The shipped rules with another value of a figure. */
	public static RuleSetText figure(String name, String from, String to) {
		return figure(Shipped.TEXT, name, from, to);
	}

	static RuleSet rules(RuleSetText text) {
		return RuleSet.read(2, text);
	}

}
