package dev.plumbline.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A program to kill: commits rows one by one to an embedded server of its own, and says
 * after each how many are safe.
 */
final class CommittingProgram {

	private CommittingProgram() {
	}

	public static void main(String[] args) throws SQLException {
		EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
		try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
				Statement statement = connection.createStatement()) {
			statement.execute("create table safe (row integer)");
			for (int row = 1;; row++) {
				statement.execute("insert into safe values (" + row + ")");
				System.out.println(row);
			}
		}
	}

}
