package dev.plumbline.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@link CommittingProgram} in a Java machine of its own. */
final class CommittingProcess implements AutoCloseable {

	private final Path folder;

	private final Process program;

	private final BufferedReader output;

	private int safe;

	private CommittingProcess(Path folder, Process program) {
		this.folder = folder;
		this.program = program;
		this.output = program.inputReader();
	}

	static CommittingProcess start(Path folder) throws IOException {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), CommittingProgram.class.getName(), folder.toString())
			.redirectError(new File(folder + ".err"))
			.start();
		return new CommittingProcess(folder, program);
	}

	/** Waits until it has said that so many rows are safe. */
	void awaitRows(int rows) throws IOException {
		while (this.safe < rows) {
			String line = this.output.readLine();
			if (line == null) {
				throw new IllegalStateException("It ended: " + Files.readString(Path.of(this.folder + ".err")));
			}
			count(line);
		}
	}

	/** As {@code kill -9} of the program alone. */
	void killProgram() {
		// not through the process, which would close what it still has to say
		this.program.toHandle().destroyForcibly();
		this.program.onExit().join();
	}

	/** As {@code kill -9} of the program, the server and all its processes. */
	void killEverything() {
		ProcessHandle server = server();
		List<ProcessHandle> victims = new ArrayList<>(server.descendants().toList());
		victims.add(server);
		victims.add(this.program.toHandle());
		victims.forEach(ProcessHandle::destroyForcibly);
		this.program.onExit().join();
	}

	ProcessHandle server() {
		try {
			String pid = Files.readAllLines(this.folder.resolve("main/data/postmaster.pid")).get(0);
			return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many rows it said were safe before it was killed. */
	int safeRows() {
		this.output.lines().forEach(this::count);
		return this.safe;
	}

	/** The last line may have been cut off, and others are of the log. */
	private void count(String line) {
		if (line.equals(String.valueOf(this.safe + 1))) {
			this.safe++;
		}
	}

	@Override
	public void close() {
		this.program.destroyForcibly();
	}

}
