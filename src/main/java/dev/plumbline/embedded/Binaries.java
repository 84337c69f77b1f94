package dev.plumbline.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of the embedded server, and whether they can be run here. */
final class Binaries {

	private Binaries() {
	}

	/**
	 * Makes sure that the programs can be unpacked and run.
	 * @throws StartRefused when PostgreSQL would not run as the user of this program
	 */
	static void prepare(Path folder) throws IOException {
		// PostgreSQL refuses to run as root; in a user namespace it does not know
		if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
			throw new StartRefused("The embedded PostgreSQL cannot run as root on this system: start Plumbline as "
					+ "another user, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
		}
		PrivateFiles.createDirectories(folder);
		deleteHalfUnpacked(folder);
	}

	/** What was cut off while unpacking would be taken for whole. */
	private static void deleteHalfUnpacked(Path folder) throws IOException {
		try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(folder, "PG-*")) {
			for (Path version : unpacked) {
				if (!Files.exists(version.resolve(".exists"))) {
					FileSystemUtils.deleteRecursively(version);
				}
			}
		}
	}

}
