package dev.plumbline.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that stand nowhere are led to words that do. */
class SpellingTest {

	private final Spelling spelling = Spelling.of(List.of(new Document(Kind.QUESTION, "q", "Kafka, RabbitMQ or NATS?",
			"", "Kubernetes", "kafka postgres available")));

	@ParameterizedTest
	@CsvSource({ "kakfa,kafka", "kafak,kafka", "kubernets,kubernetes", "rabitmq or kafka,rabbitmq or kafka",
			"Postgers,postgres", "avalaible,available" })
	void knowsWhatWasMeant(String typed, String meant) {
		assertThat(this.spelling.better(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "kafka", "postg", "zookeeper", "nat", "42" })
	void leavesWhatIsThereAndWhatIsFarFromAnything(String typed) {
		assertThat(this.spelling.better(typed)).isNull();
	}

	@Test
	void countsEachKindOfSlipOnce() {
		assertThat(Spelling.distance("", "abc")).isEqualTo(3);
		assertThat(Spelling.distance("kafka", "kakfa")).isEqualTo(1);
		assertThat(Spelling.distance("sharding", "shading")).isEqualTo(1);
		assertThat(Spelling.distance("etcd", "etc")).isEqualTo(1);
	}

}
