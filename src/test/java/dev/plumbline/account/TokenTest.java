package dev.plumbline.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTest {

	private static final String VALUE = "0123456789abcdefghijklmnopqrstuv";

	@ParameterizedTest
	@ValueSource(strings = { VALUE, " " + VALUE + "\n", "#" + VALUE, "https://example.org/welcome#" + VALUE })
	void isReadAsItWasGiven(String typed) {
		assertThat(Token.read(typed)).contains(new Token(VALUE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#", "https://example.org/welcome#", VALUE + "0", "0123456789ABCDEFGHIJKLMNOPQRSTUV" })
	void isNothingElse(String typed) {
		assertThat(Token.read(typed)).isEmpty();
	}

	@Test
	void isNeverTheSameTwiceAndNeverShowsItself() {
		Set<Token> many = Stream.generate(Token::random).limit(1000).collect(Collectors.toSet());
		assertThat(many).hasSize(1000)
			.allSatisfy((token) -> assertThat(token.toString()).doesNotContain(token.value()))
			.allSatisfy((token) -> assertThat(token.hash()).hasSize(64).doesNotContain(token.value()));
	}

}
