package dev.plumbline.enquiry;

import dev.plumbline.qualification.Grading;
import dev.plumbline.qualification.Grading.Grade;

import java.util.List;

/** How an enquiry is graded for which the rules cannot be asked. */
final class Unrecommended {

	static final Grading GRADING = new Grading(Grade.B, 0, List.of(), List.of(), List.of());

	private Unrecommended() {
	}

}
