package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the draft, of which there is at most one. A draft may hold mistakes; what is
 * published never does.
 */
@Component
public class Drafts {

	/** The open draft. */
	public Optional<Draft> current() {
		throw new UnsupportedOperationException();
	}

	/** The open draft, or a new one with the text of the published rule set. */
	public Draft begin() {
		throw new UnsupportedOperationException();
	}

	/**
	 * A new draft with the text of an earlier rule set.
	 * @throws DraftOpen when one is open already
	 * @throws IllegalArgumentException when there is no rule set of that number
	 */
	public Draft beginFrom(int number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Saves a change. A change that changes nothing saves nothing.
	 * @param version of the draft that the change was made to
	 * @throws DraftOvertaken when somebody else has saved since, with what they saved
	 * @throws NoDraft when it was discarded or published
	 * @throws dev.plumbline.rules.RulesRefused when the text is larger than any rule set
	 * may be, or a file is named as none can be
	 */
	public Draft save(int version, UnaryOperator<RuleSetText> change) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Throws the draft away; an editor only their own.
	 * @throws DraftOvertaken when somebody else has saved since, with what they saved
	 * @throws NoDraft when it was discarded or published
	 * @throws org.springframework.security.access.AccessDeniedException when an editor
	 * discards a draft that somebody else began
	 */
	public void discard(int version) {
		throw new UnsupportedOperationException();
	}

}
