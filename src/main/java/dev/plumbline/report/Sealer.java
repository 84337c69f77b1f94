package dev.plumbline.report;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

/** Seals what reports say, with the key of this copy, and knows a seal of ours again. */
@Component
public class Sealer {

	private static final Logger logger = LoggerFactory.getLogger(Sealer.class);

	private static final String REFUSED = "The key in PLUMBLINE_REPORT_KEY cannot be used: name a private Ed25519 key, "
			+ "as \"openssl genpkey -algorithm ed25519 -outform DER | base64 -w0\" prints one, or leave it out to have "
			+ "one made and kept in the database.";

	private final Keys keys;

	private final SigningKey key;

	Sealer(KeySettings settings, Keys keys) {
		this.keys = keys;
		this.key = keys.use(named(settings.key()));
		logger.info("Reports are sealed with {}", this.key);
	}

	private static @Nullable SigningKey named(@Nullable String key) {
		try {
			return (key != null) ? SigningKey.ofPrivate(Base64.getDecoder().decode(bare(key))) : null;
		}
		catch (GeneralSecurityException | IllegalArgumentException | ClassCastException ex) {
			throw new KeyRefused(REFUSED);
		}
	}

	/** Without what PEM puts around it. */
	private static String bare(String key) {
		return key.replaceAll("-----(?:BEGIN|END) PRIVATE KEY-----", "").replaceAll("\\s+", "");
	}

	/** Seals the content of a report. */
	Seal seal(byte[] content, Instant now) {
		return new Seal(this.key.id(), this.key.sign(content), now);
	}

	/** The id of the key that seals from now on. */
	String key() {
		return this.key.id();
	}

	/** Whether this seal is one of ours and belongs to this content. */
	public boolean isGenuine(Seal seal, byte[] content) {
		return this.keys.publicKey(seal.key())
			.filter((publicKey) -> SigningKey.verifies(publicKey, content, seal.signature()))
			.isPresent();
	}

	/** Whether we ever sealed with a key of this id. */
	public boolean knows(String key) {
		return this.keys.publicKey(key).isPresent();
	}

}
