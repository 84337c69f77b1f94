package dev.plumbline.report;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that reports are sealed with. What is wrong with it is said by
 * {@link KeyRefused}: a failed validation would print it.
 *
 * @param key a private Ed25519 key, PKCS#8 in Base64 or as PEM; without one, the program
 * makes its own and keeps it in the database
 */
@ConfigurationProperties("plumbline.report")
record KeySettings(@Nullable String key) {

	KeySettings {
		key = (key != null && !key.isBlank()) ? key : null;
	}

	@Override
	public String toString() {
		return (this.key != null) ? "a key" : "no key";
	}

}
