package dev.plumbline.embedded;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The embedded server while it runs. */
class EmbeddedServerTest {

	@TempDir
	static Path parent;

	private static Path folder;

	private static EmbeddedServer server;

	@BeforeAll
	static void start() {
		// as in a home folder of many a name
		folder = parent.resolve("Ann's files").resolve("postgres");
		server = EmbeddedServer.start(folder);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void isPostgresEighteenWithEverythingOnThatMakesACommitLast() {
		assertThat(show("server_version")).startsWith("18.");
		assertThat(List.of(show("fsync"), show("synchronous_commit"), show("full_page_writes"))).containsOnly("on");
	}

	@Test
	void noticesASettingThatWouldLoseCommits() {
		Durability.check(server.postgres());
		Sql.run(server.postgres(), "alter role postgres set synchronous_commit = off");
		try {
			assertThatThrownBy(() -> Durability.check(server.postgres())).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining("synchronous_commit");
		}
		finally {
			Sql.run(server.postgres(), "alter role postgres reset synchronous_commit");
		}
	}

	@Test
	void ordersTextAlikeWhateverTheLanguageOfTheMachine() {
		assertThat(Sql.column(server.postgres(),
				"select distinct concat_ws(' ', datlocprovider, datcollate, datlocale) from pg_database"))
			.containsExactly("b C C.UTF-8");
	}

	@Test
	void letsNobodyInWithoutThePassword() throws Exception {
		for (String user : List.of("postgres", server.username())) {
			assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, "guessed"))
				.isInstanceOf(SQLException.class)
				.hasMessageContaining("password authentication failed");
		}
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
		assertThat(permissions(folder)).isEqualTo("rwx------");
		assertThat(permissions(folder.resolve("main/password"))).isEqualTo("rw-------");
	}

	@Test
	void givesTheApplicationAUserThatIsNoSuperuser() throws Exception {
		assertThat(Statements.number(server, "select count(*) from pg_user where usename = user and not usesuper"))
			.isOne();
	}

	@Test
	void refusesASecondStartAndLeavesTheFirstAlone() throws Exception {
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThatThrownBy(() -> EmbeddedServer.start(folder)).isInstanceOf(StartRefused.class)
				.hasMessageContaining("Another Plumbline is already using the database in");
		}
		assertThat(Statements.number(server, "select 1")).isOne();
	}

	@Test
	void leavesTheServerOfAnotherFolderAlone() throws Exception {
		Path other = parent.resolve("other");
		EmbeddedServer.start(other).close();
		Files.copy(folder.resolve("main/data/postmaster.pid"), other.resolve("main/data/postmaster.pid"));
		assertThatThrownBy(() -> EmbeddedServer.start(other)).isInstanceOf(StartRefused.class)
			.hasMessageContaining("that Plumbline did not start");
		assertThat(Statements.number(server, "select 1")).isOne();
	}

	private static String show(String setting) {
		return Sql.column(server.postgres(), "show " + setting).get(0);
	}

	private static String permissions(Path file) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

}
