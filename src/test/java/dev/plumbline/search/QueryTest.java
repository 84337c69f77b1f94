package dev.plumbline.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made of what somebody types. */
class QueryTest {

	@Test
	void keepsWhatWasTypedAndLooksForWhatCanBeThere() {
		Query query = Query.of(" kafka\u0000\t\uE000 or\n\uD800nats ");
		assertThat(query.typed()).isEqualTo(" kafka\u0000\t\uE000 or\n\uD800nats ");
		assertThat(query.text()).isEqualTo("kafka or nats");
	}

	@Test
	void takesTheLastWordForOneThatMayHaveOnlyBegun() {
		assertThat(Query.of("single postg").begun()).isEqualTo(new Query.Begun("single", "postg"));
		assertThat(Query.of("postg").begun()).isEqualTo(new Query.Begun("", "postg"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ka", "\"exactly this", "\"exactly this\"", "kafka -nats", "99.99", "a & b:*", "'" })
	void takesNothingElseForABeginning(String text) {
		assertThat(Query.of(text).begun()).isNull();
	}

	@Test
	void isTooLongFromTheFirstCharacterTooMany() {
		assertThat(Query.of("a".repeat(Query.LONGEST)).isTooLong()).isFalse();
		assertThat(Query.of("a".repeat(Query.LONGEST + 1)).isTooLong()).isTrue();
	}

	@Test
	void knowsItsWords() {
		assertThat(Query.of("\"99.99 %\" -Kafka|rabbit").words()).containsExactly("99", "99", "Kafka", "rabbit");
	}

}
