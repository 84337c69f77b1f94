package dev.plumbline.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All texts as they read at one time.
 *
 * @param hash by which two copies know that they mean the same ones
 */
record Edition(String hash, List<Document> documents, Spelling spelling) {

	Edition {
		documents = List.copyOf(documents);
	}

	static Edition of(List<Document> documents) {
		return new Edition(hash(documents), documents, Spelling.of(documents));
	}

	private static String hash(List<Document> documents) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of()
				.formatHex(sha256.digest(Document.fingerprint(documents).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
