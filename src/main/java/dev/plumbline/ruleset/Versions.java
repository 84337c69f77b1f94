package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The rule sets that were ever published. */
@Component
public class Versions {

	/** All of them, the newest first. */
	public List<Version> all() {
		throw new UnsupportedOperationException();
	}

	/** The one of that number. */
	public Optional<Version> find(int number) {
		throw new UnsupportedOperationException();
	}

	/** The one in force. */
	public Version published() {
		throw new UnsupportedOperationException();
	}

	/**
	 * The text of one.
	 * @throws IllegalArgumentException when there is none of that number
	 */
	public RuleSetText text(int number) {
		throw new UnsupportedOperationException();
	}

}
