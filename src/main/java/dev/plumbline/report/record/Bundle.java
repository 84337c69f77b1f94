package dev.plumbline.report.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file in the making; the same files always make the same bytes. */
final class Bundle {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes, StandardCharsets.UTF_8);

	private final LocalDateTime time;

	/**
	 * @param time which all files bear
	 */
	Bundle(Instant time) {
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	Bundle with(String name, String text) {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Bundle with(String name, byte[] content) {
		try {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(this.time);
			this.zip.putNextEntry(entry);
			this.zip.write(content);
			this.zip.closeEntry();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing but memory is written to", ex);
		}
	}

	byte[] bytes() {
		try {
			this.zip.close();
			return this.bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing but memory is written to", ex);
		}
	}

}
