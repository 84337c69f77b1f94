package dev.plumbline.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A database of a test's own, on the one server of the test run. */
public record EmptyDatabase(String url, String username, String password) implements JdbcConnectionDetails {

	/** Makes one. */
	public static EmptyDatabase create() {
		return TestServer.get().createDatabase();
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

}
