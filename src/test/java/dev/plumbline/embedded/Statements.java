package dev.plumbline.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements sent to an embedded server as the application would send them. */
final class Statements {

	private Statements() {
	}

	static int number(EmbeddedServer server, String query) throws SQLException {
		try (Connection connection = connect(server);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getInt(1);
		}
	}

	static void run(EmbeddedServer server, String sql) throws SQLException {
		try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static Connection connect(EmbeddedServer server) throws SQLException {
		return DriverManager.getConnection(server.url(), server.username(), server.password());
	}

}
