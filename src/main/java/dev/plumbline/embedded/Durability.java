package dev.plumbline.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The settings of PostgreSQL that keep what was committed, whatever happens to the
 * processes or the machine.
 */
final class Durability {

	/** All to be {@code on}. */
	static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

	private Durability() {
	}

	/**
	 * Asks the running server, because the settings reach it past others that mean the
	 * opposite.
	 * @throws IllegalStateException when it would lose what it acknowledged
	 */
	static void check(EmbeddedPostgres server) {
		String names = SETTINGS.stream().collect(Collectors.joining("', '", "'", "'"));
		List<String> off = Sql.column(server,
				"select name from pg_settings where name in (" + names + ") and setting <> 'on'");
		if (!off.isEmpty()) {
			throw new IllegalStateException("The embedded PostgreSQL runs without " + off);
		}
	}

}
