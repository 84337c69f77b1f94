package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What two hundred rule sets in force one after the other leave behind. */
class ManyPublishesTest {

	private static final int PUBLISHES = 200;

	/**
	 * As many as are kept at hand, the one in force, and one that a thread still holds.
	 */
	private static final int MOST_LEFT = 10;

	/** A generated class takes some kilobytes; a rule set has hundreds of rules. */
	private static final long MOST_METASPACE = 10_000_000;

	private static final int MOST_CLASSES = 150;

	@Test
	void isNoRuleSetAndNoClassMoreThanBefore() throws Exception {
		ManyRuleSets published = new ManyRuleSets();
		PublishedRules rules = new PublishedRules(published, new UnreachableDatabaseTest.NothingToBring(published));
		publish(published, rules, 20);
		System.gc();
		long metaspace = metaspace();
		int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
		List<WeakReference<RuleSet>> all = publish(published, rules, PUBLISHES);
		assertThat(rules.current().number()).isEqualTo(PUBLISHES + 21);
		assertThat(left(all)).isLessThanOrEqualTo(MOST_LEFT);
		assertThat(metaspace() - metaspace).isLessThan(MOST_METASPACE);
		assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes).isLessThan(MOST_CLASSES);
	}

	private static List<WeakReference<RuleSet>> publish(ManyRuleSets published, PublishedRules rules, int count) {
		List<WeakReference<RuleSet>> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			published.newest++;
			rules.refresh();
			all.add(new WeakReference<>(rules.current()));
		}
		return all;
	}

	private static long left(List<WeakReference<RuleSet>> all) throws InterruptedException {
		Instant deadline = Instant.now().plusSeconds(60);
		long left = all.size();
		while (left > MOST_LEFT && Instant.now().isBefore(deadline)) {
			System.gc();
			Thread.sleep(50);
			left = all.stream().filter((one) -> one.get() != null).count();
		}
		return left;
	}

	private static long metaspace() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getName().equals("Metaspace"))
			.map(MemoryPoolMXBean::getUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

	/** Texts that differ, under as many numbers as are asked for. */
	private static final class ManyRuleSets implements RuleSets {

		private int newest = 1;

		@Override
		public PublishedRuleSet save(PublishedRuleSet ruleSet) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<PublishedRuleSet> findByNumber(int number) {
			Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
			// enough to see what is left behind, and built in less time
			files.keySet().removeIf((file) -> file.endsWith(".dslr") && !file.matches("(10|11|33)-.*"));
			files.merge("sources.yaml", "# number " + number + "\n", String::concat);
			RuleSetText text = (number == 1) ? Shipped.TEXT : new RuleSetText(files);
			return Optional.of(PublishedRuleSet.shipped(number, text, Clock.systemUTC().instant(), "a test"));
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
		public List<Integer> numbers() {
			return IntStream.rangeClosed(1, this.newest).map((number) -> this.newest + 1 - number).boxed().toList();
		}

		@Override
		public int newest() {
			return this.newest;
		}

		@Override
		public int retire(Instant at) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void holdPublishing() {
			throw new UnsupportedOperationException();
		}

	}

}
