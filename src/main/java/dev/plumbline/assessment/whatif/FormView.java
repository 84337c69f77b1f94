package dev.plumbline.assessment.whatif;

import dev.plumbline.assessment.asking.Trial;
import dev.plumbline.assessment.asking.TrialField;

import java.util.List;

/**
 * The form in which answers are tried.
 *
 * @param seen on top of which answers they are tried
 */
record FormView(List<TrialField> fields, String seen) {

	/** Those with something wrong. */
	public List<TrialField> mistaken() {
		return this.fields.stream().filter((field) -> field.mistake() != null).toList();
	}

}
