/**
 * The way back to answers that were begun, or to a recommendation, by a link sent by
 * mail: once, for a week, without an account, and without keeping whose address it was.
 */
@ApplicationModule(allowedDependencies = { "assessment", "mail", "account" })
@NullMarked
package dev.plumbline.comeback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
