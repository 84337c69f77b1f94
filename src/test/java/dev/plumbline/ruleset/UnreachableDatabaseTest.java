package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Advice while the database is gone. */
class UnreachableDatabaseTest {

	@Test
	void isGivenByTheRulesInForceBefore() {
		OneRuleSet database = new OneRuleSet();
		PublishedRules rules = new PublishedRules(database, new NothingToBring(database));
		database.gone = true;
		rules.refresh();
		assertThat(rules.current().hash()).isEqualTo(Shipped.TEXT.hash());
		assertThat(rules.byNumber(1)).isSameAs(rules.current());
	}

	/** The rules in force are those that were shipped. */
	static final class NothingToBring extends ShippedRulesPublisher {

		@SuppressWarnings("NullAway") // none of these is asked
		NothingToBring(RuleSets ruleSets) {
			super(ruleSets, null, null, null, Clock.systemUTC(), "1");
		}

	}

	/** A database with the shipped rules, until it is gone. */
	private static final class OneRuleSet implements RuleSets {

		private final PublishedRuleSet shipped = PublishedRuleSet.shipped(1, Shipped.TEXT, Clock.systemUTC().instant(),
				"a test");

		private boolean gone;

		@Override
		public PublishedRuleSet save(PublishedRuleSet ruleSet) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<PublishedRuleSet> findByNumber(int number) {
			return Optional.of(this.shipped);
		}

		@Override
		public @Nullable Integer newestOf(String hash) {
			return 1;
		}

		@Override
		public Integer newestShipped() {
			return 1;
		}

		@Override
		public boolean isEdited() {
			return false;
		}

		@Override
		public int retire(Instant at) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Integer> numbers() {
			return List.of(1);
		}

		@Override
		public int newest() {
			if (this.gone) {
				throw new DataAccessResourceFailureException("gone");
			}
			return 1;
		}

		@Override
		public void holdPublishing() {
			throw new UnsupportedOperationException();
		}

	}

}
