package dev.plumbline.enquiry.screening;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Seals what a form carries, in the same way on all copies. */
@Component
class ScreeningKey {

	private static final String HMAC = "HmacSHA256";

	private final String key;

	@Autowired
	ScreeningKey(JdbcClient sql) {
		this(sql.sql("select key from screening_key").query(String.class).single());
	}

	ScreeningKey(String key) {
		this.key = key;
	}

	String value() {
		return this.key;
	}

	/** What nobody can make who does not have the key, as 64 hexadecimal digits. */
	String sealOf(String text) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(this.key.getBytes(StandardCharsets.UTF_8), HMAC));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + HMAC, ex);
		}
	}

}
