package dev.plumbline.account;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SessionTextTest {

	private final SessionText text = new SessionText();

	@Test
	void comesBackAsItWas() {
		byte[] kept = this.text.convert("ünïcode 😀", byte[].class);
		assertThat(this.text.convert(kept, Object.class)).isEqualTo("ünïcode 😀");
		assertThat(this.text.convert(null, Object.class)).isNull();
	}

	@Test
	void refusesToKeepAnythingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.text.convert(List.of("a"), byte[].class))
			.withMessageContaining("text only");
	}

}
