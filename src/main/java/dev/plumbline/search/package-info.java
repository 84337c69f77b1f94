/**
 * How what is public is found: by visitors who search for it, and by search engines that
 * are told what there is. Every other text stands where it belongs; what is kept here can
 * be made again from those at any time.
 */
@ApplicationModule(allowedDependencies = { "rules", "advice", "casebook", "faq" })
@NullMarked
package dev.plumbline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
