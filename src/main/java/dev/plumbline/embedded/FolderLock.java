package dev.plumbline.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a folder to one program at a time. The operating system gives the lock back
 * however the program ends.
 */
final class FolderLock implements AutoCloseable {

	/**
	 * Asked before the file is opened: closing a second channel to it would give up the
	 * lock held through the first.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final FileChannel channel;

	private FolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the lock at once or not at all.
	 * @throws StartRefused when somebody else holds it
	 */
	static FolderLock take(Path folder) throws IOException {
		if (!HELD_HERE.add(folder)) {
			throw inUse(folder);
		}
		try {
			return new FolderLock(folder, locked(folder));
		}
		catch (IOException | RuntimeException ex) {
			HELD_HERE.remove(folder);
			throw ex;
		}
	}

	private static FileChannel locked(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock lock = channel.tryLock();
		if (lock == null) {
			channel.close();
			throw inUse(folder);
		}
		return channel;
	}

	private static StartRefused inUse(Path folder) {
		return new StartRefused("Another Plumbline is already using the database in " + folder
				+ ": stop it first, or give this one a folder of its own in plumbline.embedded.folder.");
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD_HERE.remove(this.folder);
	}

}
