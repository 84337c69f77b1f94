package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.rules.RuleSetText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule set that this release was shipped with, as number 1 and in force: rules for
 * whoever needs advice but no database.
 */
public class ShippedRules implements RulesInForce {

	private static final int NUMBER = 1;

	private final RuleSet ruleSet = RuleSet.read(NUMBER, text());

	@Override
	public RuleSet current() {
		return this.ruleSet;
	}

	@Override
	public RuleSet byNumber(int number) {
		if (number != NUMBER) {
			throw new IllegalArgumentException("There is no rule set " + number + "; the only one is " + NUMBER);
		}
		return this.ruleSet;
	}

	/** The text under {@code rules/} on the class path. */
	public static RuleSetText text() {
		Map<String, String> files = new TreeMap<>();
		for (String pattern : new String[] { "*.dslr", "*.yaml", "scenarios/*.yaml" }) {
			read(pattern, files);
		}
		return new RuleSetText(files);
	}

	private static void read(String pattern, Map<String, String> files) {
		String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:rules/" + pattern)) {
				files.put(folder + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The shipped rules cannot be read", ex);
		}
	}

}
