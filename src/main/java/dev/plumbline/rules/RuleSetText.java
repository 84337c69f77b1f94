package dev.plumbline.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The whole text of a rule set: chapters, evidence, candidates, sources and scenarios, by
 * name of the file. What is published is exactly this.
 */
public record RuleSetText(SortedMap<String, String> files) {

	/** The chapter that grades enquiries; not a part of the advice. */
	public static final String QUALIFICATION = "qualification.dslr";

	/** What must come of that chapter. */
	public static final String QUALIFICATION_SCENARIOS = "qualification-scenarios.yaml";

	public RuleSetText(Map<String, String> files) {
		this(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
	}

	/**
	 * The text of one file.
	 * @throws RulesRefused when the rule set has no such file
	 */
	public String file(String name) {
		String text = this.files.get(name);
		if (text == null) {
			throw new RulesRefused(List.of(Problem.of(name, "nothing", "A rule set needs this file.")));
		}
		return text;
	}

	/**
	 * Looks at names and sizes only, so that no time is lost on what cannot be a rule
	 * set.
	 * @throws RulesRefused when there is too much of it, or a file is named as none can
	 * be
	 */
	public void checkLimits() {
		RulesRefused.throwIfAny(TextLimits.problems(this.files));
	}

	/**
	 * The chapters that make up the advice: all but the one that grades enquiries, which
	 * has sentences of its own.
	 */
	public Map<String, String> chapters() {
		return chapters((name) -> !name.equals(QUALIFICATION));
	}

	/** The chapters, whatever they are about. */
	public Map<String, String> allChapters() {
		return chapters((name) -> true);
	}

	/** The chapter that grades enquiries; empty when the rule set has none. */
	public Map<String, String> qualification() {
		return chapters(QUALIFICATION::equals);
	}

	private Map<String, String> chapters(Predicate<String> taken) {
		return this.files.entrySet()
			.stream()
			.filter((file) -> file.getKey().endsWith(".dslr") && taken.test(file.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** SHA-256 over names and texts, in lower-case hexadecimal. */
	public String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.files.forEach((name, text) -> {
				for (String part : new String[] { name, text }) {
					byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
					// The length keeps the border between name and text from moving.
					digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
					digest.update(bytes);
				}
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
