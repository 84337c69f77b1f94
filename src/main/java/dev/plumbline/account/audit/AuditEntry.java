package dev.plumbline.account.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One thing that was done.
 *
 * @param who user name at that moment; {@code -} for nobody
 * @param role at that moment, in lower case; {@code -} for none
 * @param client address the request came from; {@code -} for none
 * @param action stable id
 * @param before what was, as JSON; null when there was nothing
 * @param after what is since, as JSON; null when there is nothing any more
 */
record AuditEntry(long id, Instant at, String who, String role, String client, String action, String subject,
		@Nullable String before, @Nullable String after) {

}
