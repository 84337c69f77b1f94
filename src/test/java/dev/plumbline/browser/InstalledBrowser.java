package dev.plumbline.browser;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The Chromium or Chrome on the {@code PATH} of this machine. Where there is none, the
 * tests are skipped, or fail if {@code PLUMBLINE_BROWSER_REQUIRED} is {@code true}.
 */
final class InstalledBrowser {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome", "chromium.exe", "chrome.exe");

	private static final InstalledBrowser INSTANCE = search();

	private final @Nullable Path program;

	private InstalledBrowser(@Nullable Path program) {
		this.program = program;
	}

	static InstalledBrowser get() {
		return INSTANCE;
	}

	private static InstalledBrowser search() {
		Path program = Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
			.filter((folder) -> !folder.isBlank())
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter((file) -> Files.isRegularFile(file) && Files.isExecutable(file))
			.findFirst()
			.orElse(null);
		if (program == null && !isRequired()) {
			Logger logger = LoggerFactory.getLogger(InstalledBrowser.class);
			logger.warn("No Chromium or Chrome is on the PATH: the tests in a browser are skipped");
		}
		return new InstalledBrowser(program);
	}

	boolean isMissing() {
		return this.program == null;
	}

	static boolean isRequired() {
		return Boolean.parseBoolean(System.getenv("PLUMBLINE_BROWSER_REQUIRED"));
	}

	Path program() {
		return Objects.requireNonNull(this.program, "There is no browser");
	}

}
