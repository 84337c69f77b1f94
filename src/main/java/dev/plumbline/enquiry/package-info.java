/**
 * Enquiries: from the contact form to the principal's inbox, with their grade and its
 * reasons, and a receipt by which the sender sees what became of theirs.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "advice :: explaining", "assessment",
		"assessment :: explanations", "assessment :: recommendation", "report", "report :: pdf", "ruleset",
		"qualification", "mail", "account" })
@NullMarked
package dev.plumbline.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
