package dev.plumbline.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretTest {

	@Test
	void isReadBackFromAnAddress() {
		Secret secret = Secret.random();
		assertThat(Secret.read(secret.value())).contains(secret);
	}

	@Test
	void neverComesTwiceAndTakesEveryBit() {
		assertThat(Stream.generate(Secret::random).limit(2000).map(Secret::value).collect(Collectors.toSet()))
			.hasSize(2000);
		// five bits a character, three in the first
		for (int position = 0; position < 26; position++) {
			int place = position;
			assertThat(IntStream.range(0, 2000).mapToObj((draw) -> Secret.random().value().charAt(place)).distinct())
				.hasSize((position == 0) ? 8 : 32);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "0123456789abcdefghijklmno", "0123456789abcdefghijklmnopq", "0123456789ABCDEFGHIJKLMNOP",
					"0123456789abcdefghijklmnow", "0123456789abcdefghijklmno\n", "../../../../../etc/passwd" })
	void isNotReadFromAnythingElse(String address) {
		assertThat(Secret.read(address)).isEmpty();
		assertThatThrownBy(() -> new Secret(address)).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("Not the secret of an assessment");
	}

	@Test
	void doesNotShowItself() {
		Secret secret = Secret.random();
		assertThat("found " + secret).doesNotContain(secret.value());
	}

}
