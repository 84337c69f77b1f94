package dev.plumbline.ruleset.text;

import dev.plumbline.rules.RuleSetText;

import java.util.List;
import java.util.Optional;

/**
 * A rule set taken apart. Looks at lines only, so that a text with mistakes can be taken
 * apart as well; put together again, every byte is where it was.
 */
public final class Parts {

	private final RuleSetText whole;

	private Parts(RuleSetText whole) {
		this.whole = whole;
	}

	/** Takes a text apart; never fails. */
	public static Parts of(RuleSetText text) {
		return new Parts(text);
	}

	/** All parts, by file, in the order in which they stand there. */
	public List<Part> all() {
		return List.of();
	}

	/** The part of that kind and name. */
	public Optional<Part> find(Part.Kind kind, String name) {
		return all().stream().filter((part) -> part.kind() == kind && part.name().equals(name)).findFirst();
	}

	/**
	 * The rule set with this part in place of the one of the same kind and name, or at
	 * the end of its file when there is none. The text of the part may name it anew.
	 */
	public RuleSetText with(Part part) {
		return this.whole;
	}

	/** The rule set without this part, or unchanged when it has none such. */
	public RuleSetText without(Part part) {
		return this.whole;
	}

}
