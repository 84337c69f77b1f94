package dev.plumbline.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application reaches the embedded server. */
record EmbeddedConnectionDetails(EmbeddedServer server) implements JdbcConnectionDetails {

	@Override
	public String getUsername() {
		return this.server.username();
	}

	@Override
	public String getPassword() {
		return this.server.password();
	}

	@Override
	public String getJdbcUrl() {
		return this.server.url();
	}

}
