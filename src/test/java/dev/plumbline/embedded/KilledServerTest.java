package dev.plumbline.embedded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is left after a program, or everything, was killed. */
class KilledServerTest {

	private static final int ROWS = 300;

	@TempDir
	Path parent;

	Path folder;

	@BeforeEach
	void nameAFolderThatIsNotThereYet() {
		this.folder = this.parent.resolve("postgres");
	}

	@Test
	void countsTheSameAfterEverythingWasKilled() throws Exception {
		int safe;
		try (CommittingProcess process = CommittingProcess.start(this.folder)) {
			process.awaitRows(ROWS);
			process.killEverything();
			safe = process.safeRows();
		}
		assertThat(safe).isGreaterThanOrEqualTo(ROWS);
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			// one more may have been committed and not yet said
			assertThat(rows(server)).isBetween(safe, safe + 1);
		}
	}

	@Test
	void stopsTheServerThatAKilledProgramLeft() throws Exception {
		int safe;
		ProcessHandle left;
		try (CommittingProcess process = CommittingProcess.start(this.folder)) {
			process.awaitRows(ROWS);
			left = process.server();
			process.killProgram();
			safe = process.safeRows();
		}
		assertThat(left.info().command()).hasValueSatisfying((command) -> assertThat(command).endsWith("postgres"));
		try (EmbeddedServer server = EmbeddedServer.start(this.folder)) {
			assertThat(left.info().command()).isEmpty();
			assertThat(rows(server)).isBetween(safe, safe + 1);
		}
	}

	@Test
	void refusesAFolderThatAnotherProgramUses() throws Exception {
		try (CommittingProcess process = CommittingProcess.start(this.folder)) {
			process.awaitRows(1);
			assertThatThrownBy(() -> EmbeddedServer.start(this.folder)).isInstanceOf(StartRefused.class)
				.hasMessageContaining("Another Plumbline is already using the database in " + this.folder);
			process.killEverything();
		}
	}

	private static int rows(EmbeddedServer server) throws Exception {
		return Statements.number(server, "select count(distinct row) from safe");
	}

}
