package dev.plumbline.search;

import dev.plumbline.embedded.StorageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL finds in the texts, and that copies share them in peace. */
@StorageTest
@Import(Index.class)
class IndexTest {

	private static final Edition TEXTS = Edition.of(List.of(
			new Document(Kind.QUESTION, "queue", "Kafka, RabbitMQ or NATS?", "", "Often none.",
					"A log keeps old events; the others forget. Postgres does it, too. <b>Bold</b>"),
			new Document(Kind.QUESTION, "shards", "When to shard?", "partition", "Later than you think.",
					"Sharding a database costs a year."),
			new Document(Kind.CASE, "forum", "A forum on one machine", "", "PostgreSQL and nothing else.",
					"It forgets nothing."),
			new Document(Kind.FIGURE, "kafka-rate", "1,000,000 messages a second", "kafka rate", "", "")));

	private static final Edition OTHER = Edition
		.of(List.of(new Document(Kind.CASE, "other", "Kafka elsewhere", "", "", "")));

	@Autowired
	Index index;

	@Autowired
	JdbcClient sql;

	@Test
	void findsWhatHoldsAllWordsGroupedByKind() {
		Hits hits = find("kafka");
		assertThat(hits.groups()).extracting(Hits.Group::kind).containsExactly(Kind.QUESTION, Kind.FIGURE);
		assertThat(hits.total()).isEqualTo(2);
		assertThat(keys("forget")).containsExactly("queue", "forum");
		assertThat(keys("forget events")).containsExactly("queue");
		assertThat(keys("kafka -log")).containsExactly("kafka-rate");
		assertThat(keys("\"old events\"")).containsExactly("queue");
		assertThat(keys("\"events old\"")).isEmpty();
	}

	@Test
	void findsAWordBeforeItIsTypedToItsEnd() {
		assertThat(keys("rabb")).containsExactly("queue");
		assertThat(keys("costs datab")).containsExactly("shards");
	}

	@Test
	void putsWhatIsAboutItFirst() {
		assertThat(keys("shard or postgres").get(0)).isEqualTo("shards");
	}

	@Test
	void marksWhatItFoundAndNothingElse() {
		Hit hit = find("bold").groups().get(0).hits().get(0);
		assertThat(hit.pieces()).noneMatch((piece) -> piece.text().contains("\uE000"));
		assertThat(find("events").groups().get(0).hits().get(0).pieces()).filteredOn(Snippet.Piece::found)
			.extracting(Snippet.Piece::text)
			.containsExactly("events");
	}

	@Test
	void findsSomeOfTheWordsWhereNothingHoldsAll() {
		this.index.keep(TEXTS.hash(), TEXTS.documents());
		assertThat(find("kafka machine").isEmpty()).isTrue();
		assertThat(this.index.findAny(TEXTS.hash(), Query.of("kafka machine")).total()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "the", "\"", "& | ! <->", "()", "-", "or", "\"\"\"", "'", "\\", ":*", "and or not", "-kafka" })
	void knowsWhenThereIsNothingToLookFor(String text) {
		assertThat(this.index.saysAnything(Query.of(text))).isFalse();
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesNoQuery(String text) {
		Query query = Query.of(text);
		this.index.saysAnything(query);
		assertThat(find(text).total()).isLessThanOrEqualTo(4);
		assertThat(this.index.findAny(TEXTS.hash(), query).total()).isLessThanOrEqualTo(4);
	}

	static Stream<String> hostile() {
		return Stream.of("kafka\u0000", "\"kafka", "kafka\" or \"", "'; drop table search_document; --", "!!kafka",
				"kafka &", "-".repeat(200), "\"".repeat(199) + "a", "a or ".repeat(40), "- ".repeat(99) + "ab",
				"kafka:A*", "kafka <2> nats", "\\'kafka\\'", "\uD83D\uDE00 kafka", "\uD800", "x".repeat(200), "%_%",
				"$1 ? :text {0} ${7*7}", "\u202Ekafka", "ﷺﷺﷺ", "1".repeat(200), "http://a.b/c?d=e", "a@b.c");
	}

	@Test
	void refusesNothingThatIsMadeOfOperators() {
		List<String> parts = List.of("-", "\"", "or", " ", "(", ")", "!", "&", "|", "'", "kafka", "a", ":", "*", "\\");
		Random random = new Random(42);
		for (int i = 0; i < 300; i++) {
			String text = random.ints(60, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
			this.index.saysAnything(Query.of(text));
			this.index.find(TEXTS.hash(), Query.of(text), null);
		}
	}

	@Test
	void keepsTheTextsOfTwoReleasesApart() {
		this.index.keep(OTHER.hash(), OTHER.documents());
		assertThat(keys("kafka")).containsExactly("queue", "kafka-rate");
		assertThat(this.index.find(OTHER.hash(), Query.of("kafka"), null).total()).isEqualTo(1);
	}

	@Test
	void isFilledOnceThoughAllCopiesDoItAtTheSameMoment() throws Exception {
		Edition edition = Edition.of(List.of(new Document(Kind.CASE, "one", "A wall of bricks", "", "", "")));
		ExecutorService copies = Executors.newFixedThreadPool(4);
		try {
			Callable<Boolean> fill = () -> this.index.keep(edition.hash(), edition.documents());
			int filled = 0;
			for (Future<Boolean> copy : copies.invokeAll(List.of(fill, fill, fill, fill))) {
				filled += copy.get() ? 1 : 0;
			}
			assertThat(filled).isEqualTo(1);
		}
		finally {
			copies.shutdown();
		}
		assertThat(this.index.find(edition.hash(), Query.of("bricks"), null).total()).isEqualTo(1);
		assertThat(this.index.filledAt(edition.hash())).isPresent();
	}

	@Test
	void forgetsOnlyWhatNoCopyHasUsedForADay() {
		Edition old = Edition.of(List.of(new Document(Kind.CASE, "old", "Old", "", "", "")));
		this.index.keep(old.hash(), old.documents());
		this.index.keep(TEXTS.hash(), TEXTS.documents());
		this.sql.sql("update search_edition set used_at = now() - interval '25 hours' where hash = ?")
			.param(old.hash())
			.update();
		assertThat(this.index.forget()).isEqualTo(1);
		assertThat(this.index.find(old.hash(), Query.of("old"), null).isEmpty()).isTrue();
		assertThat(keys("kafka")).hasSize(2);
		assertThat(this.index.keep(old.hash(), old.documents())).isTrue();
	}

	private List<String> keys(String text) {
		return find(text).groups().stream().flatMap((group) -> group.hits().stream()).map(Hit::key).toList();
	}

	private Hits find(String text) {
		this.index.keep(TEXTS.hash(), TEXTS.documents());
		return this.index.find(TEXTS.hash(), Query.of(text), null);
	}

}
