package dev.plumbline.enquiry.screening;

import dev.plumbline.account.Seal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals what a form carries, in the same way on all copies. */
@Component
class ScreeningKey {

	private final Seal seal;

	@Autowired
	ScreeningKey(JdbcClient sql) {
		this(sql.sql("select key from screening_key").query(String.class).single());
	}

	ScreeningKey(String key) {
		this.seal = new Seal(key);
	}

	String value() {
		return this.seal.key();
	}

	/** What nobody can make who does not have the key, as 64 hexadecimal digits. */
	String sealOf(String text) {
		return this.seal.of(text);
	}

}
