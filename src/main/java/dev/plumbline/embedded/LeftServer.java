package dev.plumbline.embedded;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL server that outlived the program that had started it, as after
 * {@code kill -9}. Whoever holds the lock on the folder may stop it: nobody else can be
 * using it.
 */
final class LeftServer {

	private static final Logger logger = LoggerFactory.getLogger(LeftServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration PAUSE = Duration.ofMillis(50);

	private LeftServer() {
	}

	/**
	 * Stops the server of this cluster if one is running, and clears away the file by
	 * which one that is gone would still be taken for running.
	 * @throws StartRefused when a server holds the cluster that is not ours to stop
	 */
	static void stop(Path cluster) throws IOException {
		Path pidFile = cluster.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		ProcessHandle process = named(Files.readAllLines(pidFile));
		if (process == null || !isPostgres(process)) {
			// PostgreSQL would refuse to start if the number now belongs to another
			// process
			Files.delete(pidFile);
			return;
		}
		if (!serves(process, cluster)) {
			throw new StartRefused("A PostgreSQL server that Plumbline did not start (process " + process.pid()
					+ ") seems to use " + cluster + ": stop it, or delete " + pidFile + " if it uses another folder.");
		}
		logger.info("Stopping the PostgreSQL server left behind by a Plumbline that was killed");
		stop(process);
	}

	/**
	 * Null when the file names no process that runs, or was only half written when power
	 * went.
	 */
	private static @Nullable ProcessHandle named(List<String> lines) {
		String number = lines.isEmpty() ? "" : lines.get(0).strip();
		return number.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(number)).orElse(null) : null;
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
			.isPresent();
	}

	/** Where the system does not tell a command's arguments, the command has to do. */
	private static boolean serves(ProcessHandle process, Path cluster) {
		return process.info()
			.arguments()
			.map((arguments) -> List.of(arguments).contains(cluster.toString()))
			.orElse(true);
	}

	private static void stop(ProcessHandle process) {
		List<ProcessHandle> family = process.descendants().toList();
		process.destroy();
		if (!endsInTime(process)) {
			family.forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			endsInTime(process);
		}
	}

	/**
	 * Asks for the command, which a process that has ended no longer has; the process
	 * itself may stay listed, where nobody collects what the killed program left.
	 */
	private static boolean endsInTime(ProcessHandle process) {
		long start = System.nanoTime();
		while (isPostgres(process)) {
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				return false;
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		return true;
	}

}
