package dev.plumbline.report;

import dev.plumbline.embedded.StorageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** With which key this copy seals, and which seals it knows again. */
@StorageTest
@Import(Keys.class)
class KeysTest {

	private static final byte[] CONTENT = "what is sealed".getBytes(StandardCharsets.UTF_8);

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	@Autowired
	Keys keys;

	@Autowired
	JdbcClient sql;

	/** Whatever other tests had sealed with. */
	@BeforeEach
	@AfterEach
	void retireAllKeys() {
		this.sql.sql("update report_key set retired_at = now() where retired_at is null").update();
	}

	@Test
	void makesAKeyOnceWhereNoneIsNamed() {
		String made = sealer(null).key();
		assertThat(sealer(null).key()).isEqualTo(made);
		assertThat(sealer(" ").key()).isEqualTo(made);
	}

	@Test
	void makesOneKeyWhereCopiesStartTogether() throws Exception {
		CyclicBarrier together = new CyclicBarrier(4);
		Callable<String> start = () -> {
			together.await();
			return sealer(null).key();
		};
		ExecutorService copies = Executors.newFixedThreadPool(4);
		List<Future<String>> started = copies.invokeAll(List.of(start, start, start, start));
		copies.shutdown();
		String first = started.get(0).get();
		for (Future<String> other : started) {
			assertThat(other.get()).isEqualTo(first);
		}
	}

	@Test
	void takesTheKeyNamedAndKeepsOnlyItsPublicHalf() {
		SigningKey key = SigningKey.random();
		assertThat(sealer(text(key)).key()).isEqualTo(key.id());
		assertThat(sealer("-----BEGIN PRIVATE KEY-----\n" + text(key) + "\n-----END PRIVATE KEY-----\n").key())
			.isEqualTo(key.id());
		assertThat(this.sql.sql("select private from report_key where id = ?").param(key.id()).query().singleRow())
			.containsEntry("private", null);
		assertThat(this.keys.publicKey(key.id()))
			.hasValueSatisfying((kept) -> assertThat(kept).isEqualTo(key.publicKey()));
	}

	@Test
	void knowsSealsOfEarlierKeysForEver() {
		Sealer first = sealer(null);
		Seal made = first.seal(CONTENT, NOW);
		Sealer second = sealer(text(SigningKey.random()));
		Seal named = second.seal(CONTENT, NOW);
		Sealer third = sealer(text(SigningKey.random()));
		assertThat(List.of(first.key(), second.key(), third.key())).doesNotHaveDuplicates();
		for (Sealer any : List.of(first, second, third, sealer(null))) {
			assertThat(any.isGenuine(made, CONTENT)).isTrue();
			assertThat(any.isGenuine(named, CONTENT)).isTrue();
			assertThat(any.isGenuine(made, "anything else".getBytes(StandardCharsets.UTF_8))).isFalse();
		}
	}

	@Test
	void neverSealsWithAKeyAgainThatWasRetired() {
		String made = sealer(null).key();
		sealer(text(SigningKey.random()));
		assertThat(sealer(null).key()).isNotEqualTo(made);
	}

	@Test
	void knowsNoSealOfOthers() {
		SigningKey stranger = SigningKey.random();
		Seal seal = new Seal(stranger.id(), stranger.sign(CONTENT), NOW);
		Sealer ours = sealer(null);
		assertThat(ours.isGenuine(seal, CONTENT)).isFalse();
		assertThat(ours.isGenuine(new Seal(ours.key(), seal.signature(), NOW), CONTENT)).isFalse();
		assertThat(ours.isGenuine(new Seal(ours.key(), "~", NOW), CONTENT)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "secret", "c2VjcmV0", "MC4CAQAwBQYDK2VuBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void refusesToStartWithWhatIsNoKey(String key) {
		assertThatThrownBy(() -> sealer(key)).isInstanceOf(KeyRefused.class)
			.hasNoCause()
			.hasMessageStartingWith("The key in PLUMBLINE_REPORT_KEY cannot be used")
			.hasMessageNotContaining(key);
		assertThat(new KeySettings(key)).hasToString("a key");
	}

	private Sealer sealer(String key) {
		return new Sealer(new KeySettings(key), this.keys);
	}

	private static String text(SigningKey key) {
		return Base64.getEncoder().encodeToString(key.privateKey());
	}

}
