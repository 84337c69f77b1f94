package dev.plumbline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, where the file system knows owners. */
final class PrivateFiles {

	private PrivateFiles() {
	}

	static void createDirectories(Path directory) throws IOException {
		Files.createDirectories(directory, attributes(directory, "rwx------"));
	}

	/** Writes a file that does not exist yet. */
	static void write(Path file, String text) throws IOException {
		Files.createFile(file, attributes(file, "rw-------"));
		Files.writeString(file, text);
	}

	private static FileAttribute<?>[] attributes(Path path, String permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
