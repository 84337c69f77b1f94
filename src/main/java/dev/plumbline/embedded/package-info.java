/**
 * A real PostgreSQL for whoever starts Plumbline without one: kept under a folder, as
 * durable as any other, and there only in development and in tests, since what is
 * packaged for production does not hold the server.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.plumbline.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
