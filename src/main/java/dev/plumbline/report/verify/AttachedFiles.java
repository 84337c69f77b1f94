package dev.plumbline.report.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files attached to a PDF. Only these are looked for, and nothing else of the PDF is
 * read: a library for PDF would follow whatever a stranger wrote into it, and unpack
 * without an end. What is attached always stands in the file by itself, with its type
 * before it.
 */
final class AttachedFiles {

	/** In bytes, and unpacked; ours are a tenth of it. */
	static final int LONGEST = 2_000_000;

	private static final int MOST = 8;

	private static final int BLOCK = 8_192;

	private static final int HEAD = 1_024;

	private static final String TYPE = "/EmbeddedFile";

	private static final String STREAM = "stream";

	private static final int AROUND = 4_096;

	private static final int MOST_TRIES = 64;

	/** One letter for each byte. */
	private final String pdf;

	private final byte[] bytes;

	private AttachedFiles(byte[] bytes) {
		this.bytes = bytes;
		this.pdf = new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** Whether a file says of itself that it is a PDF. */
	static boolean isPdf(byte[] file) {
		return new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
	}

	/** All that can be unpacked, in their order; of very many the first few. */
	static List<byte[]> of(byte[] pdf) {
		return new AttachedFiles(pdf).all();
	}

	private List<byte[]> all() {
		List<byte[]> files = new ArrayList<>();
		int type = this.pdf.indexOf(TYPE);
		for (int tries = 0; type >= 0 && tries < MOST_TRIES && files.size() < MOST; tries++) {
			int after = type + TYPE.length();
			// not the list of such files
			if (after < this.pdf.length() && !Character.isLetterOrDigit(this.pdf.charAt(after))) {
				file(type).ifPresent(files::add);
			}
			type = this.pdf.indexOf(TYPE, after);
		}
		return files;
	}

	private Optional<byte[]> file(int type) {
		// never far: that would let a stranger have us search for long
		int begin = Math.max(0, type - AROUND);
		String around = this.pdf.substring(begin, Math.min(this.pdf.length(), type + AROUND));
		int head = around.lastIndexOf(" obj", type - begin);
		int stream = around.indexOf(STREAM, type - begin);
		int end = around.indexOf("endobj", type - begin);
		if (head < 0 || stream < 0 || (end >= 0 && end < stream)) {
			return Optional.empty();
		}
		int data = begin + stream + STREAM.length();
		data += this.pdf.startsWith("\r\n", data) ? 2 : 1;
		String dictionary = around.substring(head, stream);
		if (dictionary.contains("/FlateDecode")) {
			return inflated(data);
		}
		return dictionary.contains("/Filter") ? Optional.empty() : plain(data);
	}

	private Optional<byte[]> plain(int data) {
		int last = this.pdf.indexOf("endstream", data);
		return (last >= 0 && last - data <= LONGEST)
				? Optional.of(this.pdf.substring(data, last).strip().getBytes(StandardCharsets.ISO_8859_1))
				: Optional.empty();
	}

	private Optional<byte[]> inflated(int start) {
		Inflater inflater = new Inflater();
		try {
			int begin = Math.min(start, this.bytes.length);
			inflater.setInput(this.bytes, begin, this.bytes.length - begin);
			ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
			byte[] block = new byte[BLOCK];
			while (!inflater.finished()) {
				int length = inflater.inflate(block);
				unpacked.write(block, 0, length);
				if (length == 0 || unpacked.size() > LONGEST) {
					return Optional.empty();
				}
			}
			return Optional.of(unpacked.toByteArray());
		}
		catch (DataFormatException ex) {
			// not packed as it says, so none of ours
			return Optional.empty();
		}
		finally {
			inflater.end();
		}
	}

}
