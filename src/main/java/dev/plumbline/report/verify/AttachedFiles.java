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

	private static final String NAME = "[\\w#].*";

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
		while (type >= 0 && files.size() < MOST) {
			int after = type + TYPE.length();
			if (!this.pdf.startsWith("s", after)
					&& !this.pdf.substring(after, Math.min(after + 1, this.pdf.length())).matches(NAME)) {
				file(type).ifPresent(files::add);
			}
			type = this.pdf.indexOf(TYPE, after);
		}
		return files;
	}

	private Optional<byte[]> file(int type) {
		int head = this.pdf.lastIndexOf(" obj", type);
		int stream = this.pdf.indexOf("stream", type);
		int end = this.pdf.indexOf("endobj", type);
		if (head < 0 || stream < 0 || (end >= 0 && end < stream)) {
			return Optional.empty();
		}
		int data = stream + "stream".length();
		data += this.pdf.startsWith("\r\n", data) ? 2 : 1;
		String dictionary = this.pdf.substring(head, stream);
		if (dictionary.contains("/FlateDecode")) {
			return inflated(data);
		}
		int last = this.pdf.indexOf("endstream", data);
		boolean plain = !dictionary.contains("/Filter") && last >= 0 && last - data <= LONGEST;
		return plain ? Optional.of(this.pdf.substring(data, last).strip().getBytes(StandardCharsets.ISO_8859_1))
				: Optional.empty();
	}

	private Optional<byte[]> inflated(int start) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.bytes, start, this.bytes.length - start);
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
