package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Rule sets in the database. Nothing published goes away, so that each test starts from
 * whatever the others have published.
 */
@StorageTest
@Import(RulesKept.class)
@DirtiesContext
class PublishedRulesTest {

	private static final AtomicInteger EDITION = new AtomicInteger();

	@Autowired
	PublishedRules rules;

	@Autowired
	ShippedRulesPublisher publisher;

	@Autowired
	RuleSets ruleSets;

	@Autowired
	Versions versions;

	@Autowired
	Drafts drafts;

	@Autowired
	Proposals proposals;

	@Autowired
	RuleSetLog log;

	@Autowired
	JdbcClient sql;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void beginWithTheShippedOnesAsNumberOne() {
		assertThat(this.rules.byNumber(1).hash()).isEqualTo(Shipped.TEXT.hash());
		Version first = this.versions.find(1).orElseThrow();
		assertThat(first.author()).startsWith("Plumbline ");
		assertThat(first.shipped()).isTrue();
		assertThat(first.publishedAt()).isBefore(Instant.now());
	}

	@Test
	void areInForceAsSoonAsALaterReleaseBringsOthers() {
		int before = this.ruleSets.newest();
		RuleSetText edition = edition();
		this.publisher.publish(edition);
		assertThat(this.rules.current().number()).isEqualTo(before);
		this.rules.refresh();
		assertThat(this.rules.current().number()).isEqualTo(before + 1);
		assertThat(this.rules.current().hash()).isEqualTo(edition.hash());
		assertThat(this.rules.byNumber(1).hash()).isEqualTo(Shipped.TEXT.hash());
	}

	@Test
	void areNotPublishedTwice() {
		RuleSetText edition = edition();
		this.publisher.publish(edition);
		List<Integer> numbers = this.ruleSets.numbers();
		this.publisher.publish(edition);
		this.publisher.publish(Shipped.TEXT);
		assertThat(this.ruleSets.numbers()).isEqualTo(numbers);
	}

	@Test
	void comeBackWithALaterReleaseButNotWithAnOlderCopy() {
		RuleSetText first = edition();
		RuleSetText second = edition();
		start("1.9", first);
		start("1.10", second);
		int number = this.ruleSets.newest();
		start("1.9", first);
		start("1.10", first);
		assertThat(this.ruleSets.newest()).isEqualTo(number);
		start("2.0", first);
		start("1.10", second);
		assertThat(this.ruleSets.newest()).isEqualTo(number + 1);
		assertThat(this.rules.byNumber(number + 1).hash()).isEqualTo(first.hash());
	}

	@Test
	void areNumberedOnceWhenSeveralCopiesStartTogether() throws Exception {
		int before = this.ruleSets.newest();
		RuleSetText edition = edition();
		ExecutorService copies = Executors.newFixedThreadPool(8);
		try {
			Callable<Void> start = () -> {
				this.publisher.publish(edition);
				return null;
			};
			List<Callable<Void>> starts = new ArrayList<>();
			for (int copy = 0; copy < 8; copy++) {
				starts.add(start);
			}
			for (Future<Void> started : copies.invokeAll(starts)) {
				started.get();
			}
		}
		finally {
			copies.shutdown();
		}
		assertThat(this.ruleSets.newest()).isEqualTo(before + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update rule_set set number = 1000 where number = 1",
			"update rule_set set hash = repeat('0', 64) where number = 1",
			"update rule_set set files = '{}' where number = 1",
			"update rule_set set published_by = 'nobody' where number = 1", "delete from rule_set where number = 1",
			"truncate rule_set cascade",
			"insert into rule_set select * from rule_set where number = 1 on conflict (number) do update set files = '{}'" })
	void areNeitherChangedNorDeletedByTheDatabase(String statement) {
		assertThatThrownBy(() -> this.sql.sql(statement).update()).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("A published rule set is never changed and never deleted");
		assertThat(this.ruleSets.findByNumber(1).orElseThrow().build().hash()).isEqualTo(Shipped.TEXT.hash());
	}

	@Test
	void stayInForceWhenThisReleaseCannotReadTheNewest() {
		this.rules.refresh();
		int before = this.rules.current().number();
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.put("10-concepts.dslr", "rule \"Of a later release\"\nwhen\n  The moon is full\nthen\n  Howl\nend\n");
		RuleSetText unreadable = new RuleSetText(files);
		this.publisher.publish(unreadable);
		this.rules.refresh();
		assertThat(this.rules.current().number()).isEqualTo(before);
	}

	@Test
	void areRefusedWhenTheTextIsNotTheOnePublished() {
		int number = this.ruleSets.newest() + 1;
		this.sql
			.sql("insert into rule_set select ?, repeat('0', 64), files, now(), 'a test', 'retired', '', now(), true "
					+ "from rule_set limit 1")
			.param(number)
			.update();
		assertThatThrownBy(() -> this.rules.byNumber(number)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("is not the one published");
	}

	@Test
	void areUnknownBeyondTheNewest() {
		assertThatThrownBy(() -> this.rules.byNumber(9999)).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("There is no rule set 9999");
	}

	private void start(String release, RuleSetText shipped) {
		ShippedRulesPublisher copy = new ShippedRulesPublisher(this.ruleSets, this.drafts, this.proposals, this.log,
				Clock.systemUTC(), release);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> copy.publish(shipped));
	}

	/** The shipped rules with another remark, as a later release would bring. */
	private static RuleSetText edition() {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.merge("sources.yaml", "\n# edition " + EDITION.incrementAndGet() + "\n", String::concat);
		return new RuleSetText(files);
	}

}
