/**
 * What every page shares: the front page, the layout, the error pages and the clock that
 * the rest of the house is handed.
 */
@ApplicationModule(allowedDependencies = { "questionnaire", "rules", "advice", "assessment", "assessment :: asking",
		"enquiry", "account" })
@NullMarked
package dev.plumbline.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
