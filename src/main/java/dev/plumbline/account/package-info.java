/**
 * Who may come in by the principal's door, and what they may do there: accounts, roles,
 * one-time links, sessions and the pages that need them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.plumbline.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
