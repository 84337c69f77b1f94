package dev.plumbline.embedded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** What a start makes of what the one before it has left. */
class NextStartTest {

	@TempDir
	static Path parent;

	private Path folder;

	@BeforeEach
	void nameAFolder(TestInfo test) {
		this.folder = parent.resolve(test.getDisplayName());
	}

	@Test
	void hasTheRowsOfTheOneBefore() throws Exception {
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			Statements.run(server, "create table kept as select generate_series(1, 7)");
		}
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			assertThat(Statements.number(server, "select count(*) from kept")).isEqualTo(7);
		}
	}

	@Test
	void beginsAgainWhereTheFirstWasCutOff() throws Exception {
		Path half = Files.createDirectories(this.folder.resolve("unfinished/data"));
		Files.writeString(half.resolve("postgresql.conf"), "half a file");
		Files.createDirectories(this.folder.resolve("binaries/PG-cut-off/bin"));
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			assertThat(Statements.number(server, "select 1")).isOne();
		}
		assertThat(this.folder.resolve("unfinished")).doesNotExist();
		assertThat(this.folder.resolve("binaries/PG-cut-off")).doesNotExist();
	}

	@Test
	void isNotFooledWhenTheNumberOfTheGoneServerBelongsToSomethingElse() throws Exception {
		EmbeddedServer.start(this.folder).close();
		Files.writeString(this.folder.resolve("main/data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			assertThat(Statements.number(server, "select 1")).isOne();
		}
	}

	@Test
	void isNotStoppedByAFileThatWasOnlyHalfWritten() throws Exception {
		EmbeddedServer.start(this.folder).close();
		Files.writeString(this.folder.resolve("main/data/postmaster.pid"), "");
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			assertThat(Statements.number(server, "select 1")).isOne();
		}
	}

}
